package org.footagedesk.intake;

import java.util.Map;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * A request given by answering questions: to the chat page, or to a clerk who types in what came by post, telephone or in person.
 *
 * @param fields what was stated, each under its key; dates and times in the forms of the keys
 * @param words everything that was said, or the clerk's own note
 * @param typedBy the sign-in name of whoever typed it in for another; none where the person answered themselves
 */
public record TypedRequest(
        Channel channel,
        RequestKind kind,
        Map<FieldKey, String> fields,
        String words,
        @Nullable String typedBy) {

    /** One that the person gave by answering themselves. */
    public TypedRequest(Channel channel, RequestKind kind, Map<FieldKey, String> fields, String words) {
        this(channel, kind, fields, words, null);
    }

    public TypedRequest {
        if (channel == Channel.MAIL) {
            throw new IllegalArgumentException("A mail is kept as it came; it is not typed.");
        }
        fields = Map.copyOf(fields);
    }

    /** The same as that member of staff typed it. */
    public TypedRequest by(String staff) {
        return new TypedRequest(channel, kind, fields, words, staff);
    }
}
