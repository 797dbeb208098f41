package org.footagedesk.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;

/** The name of one mail in the world, with its angle brackets. */
public record MessageId(String value) {

    private static final Pattern FORM = Pattern.compile("<[\\x21-\\x7e&&[^<>]]{1,500}>");

    public MessageId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A Message-ID is visible ASCII between < and >.");
        }
    }

    /** The Message-ID of a stranger's mail if it is one that may stand in our headers. */
    public static Optional<MessageId> parse(String text) {
        var trimmed = text.strip();
        return FORM.matcher(trimmed).matches() ? Optional.of(new MessageId(trimmed)) : Optional.empty();
    }

    /** The same for the same case, letter and approval, so that a second sending would show as the same mail. */
    public static MessageId of(CaseReference reference, ApprovedLetter letter, String domain) {
        var approval = Sha256.of(letter.approvedText() + "\n" + letter.approver() + "\n" + letter.approvedAt());
        return new MessageId("<%s.%s.%s@%s>"
                .formatted(reference, letter.draft().id(), approval.hex().substring(0, 16), domain));
    }

    /** Without its angle brackets, as kept messages are known and found again. */
    public String bare() {
        return value.substring(1, value.length() - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
