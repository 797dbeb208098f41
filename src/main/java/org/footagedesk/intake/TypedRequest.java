package org.footagedesk.intake;

import java.util.Map;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/**
 * A request given by answering questions: to the chat page, or to a clerk who types in what came by post, telephone or in person.
 *
 * @param fields what was stated, each under its key; dates and times in the forms of the keys
 * @param words everything that was said, or the clerk's own note
 */
public record TypedRequest(Channel channel, RequestKind kind, Map<FieldKey, String> fields, String words) {

    public TypedRequest {
        if (channel == Channel.MAIL) {
            throw new IllegalArgumentException("A mail is kept as it came; it is not typed.");
        }
        fields = Map.copyOf(fields);
    }
}
