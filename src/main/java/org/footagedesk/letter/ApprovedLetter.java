package org.footagedesk.letter;

import java.time.Instant;
import java.util.Optional;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;

/**
 * A letter that a person lets go, word for word; only such a letter can be sent.
 *
 * @param approvedText the SHA-256 of the text that was read
 * @param under the standing instruction, where one approved the letter and nobody read it first
 */
public record ApprovedLetter(
        Draft draft,
        Sha256 approvedText,
        String approver,
        Role role,
        Instant approvedAt,
        Optional<AutomaticApproval> under) {

    public ApprovedLetter {
        PlainText.requireLine("The name of who approved a letter", approver);
        if (!approvedText.equals(draft.sha256())) {
            throw new IllegalArgumentException("Letter " + draft.id() + " is not the text that was approved.");
        }
    }
}
