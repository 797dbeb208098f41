package org.footagedesk.letter;

import java.time.Instant;
import java.util.Optional;
import org.footagedesk.shared.Role;

/**
 * The Data Controller's standing instruction that one kind of letter may go without being read first. The shipped
 * profiles have none: there a clerk reads every letter.
 */
public record AutomaticApproval(TemplateId template, String instructedBy, Role role, Instant instructedAt) {

    public AutomaticApproval {
        PlainText.requireLine("The name of who gave the standing instruction", instructedBy);
        if (role != Role.DATA_CONTROLLER) {
            throw new IllegalArgumentException(
                    "Only the Data Controller may instruct that letters go unread, not the " + role.title() + ".");
        }
    }

    /** Lets the letter go if the instruction covers it: its kind, {@code AUTO} in E.13, unedited, given before; else empty. */
    public Optional<ApprovedLetter> approve(LetterTemplate kind, Draft draft, Instant at) {
        kind.requireOwn(draft);
        var covered = template.equals(kind.id()) && kind.mayBeAutomatic();
        if (!covered || draft.isEdited() || at.isBefore(instructedAt)) {
            return Optional.empty();
        }
        return Optional.of(new ApprovedLetter(draft, draft.sha256(), instructedBy, role, at, Optional.of(this)));
    }
}
