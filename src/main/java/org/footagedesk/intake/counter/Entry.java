package org.footagedesk.intake.counter;

import java.util.Map;
import java.util.UUID;
import org.footagedesk.shared.FieldKey;

/** What a clerk has typed into the form, before anything is checked; nothing of it is lost on an error. */
record Entry(Map<String, String> typed) {

    static final String FORM = "form";
    static final String CHANNEL = "channel";
    static final String KIND = "kind";
    static final String RECEIVED_DAY = "received-day";
    static final String RECEIVED_TIME = "received-time";
    static final String INCIDENT_DAY = "incident-day";
    static final String INCIDENT_FROM = "incident-from";
    static final String INCIDENT_TO = "incident-to";
    static final String NECESSITY = "necessity";
    static final String CALL_BACK = "call-back";
    static final String WORDS = "words";

    Entry {
        typed = Map.copyOf(typed);
    }

    /** What stands in that input, without surrounding blanks; empty if nothing does. */
    public String get(String input) {
        return typed.getOrDefault(input, "").strip();
    }

    String value(FieldKey field) {
        return get(field.key());
    }

    /** Which form was filled in; one that says nothing of itself is none that was filled in before. */
    UUID form() {
        try {
            return UUID.fromString(get(FORM));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    public boolean has(String input) {
        return !get(input).isEmpty();
    }
}
