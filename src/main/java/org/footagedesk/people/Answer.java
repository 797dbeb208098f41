package org.footagedesk.people;

import java.util.Map;

/** What became of something a member of staff wanted to put on record. */
public sealed interface Answer {

    /** It is on record. */
    record Done() implements Answer {}

    /** The person's roles do not allow it. */
    record NotAllowed(Ability needed) implements Answer {}

    /** Something typed cannot be accepted: the field's name, and what to do about it. */
    record Invalid(Map<String, String> problems) implements Answer {
        public Invalid {
            problems = Map.copyOf(problems);
        }
    }

    /** There is nothing of that name or number to which it could be recorded. */
    record Unknown(String what) implements Answer {}

    Answer DONE = new Done();
}
