package org.footagedesk.journal;

import java.time.Instant;

/**
 * Something that happened and is about to be recorded.
 *
 * @param type the stable name of the event, such as {@code case-opened}
 * @param actor who did it: a staff name, or {@code desk} for the machine
 * @param open what anyone who may read the journal may see, as JSON
 * @param personal the personal values, as JSON; the journal seals them under the stream's own key
 */
public record Happening(String type, Instant at, String actor, String open, String personal) {

    /** What stands for "no personal values". */
    public static final String NOTHING_PERSONAL = "{}";
}
