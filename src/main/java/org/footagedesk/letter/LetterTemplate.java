package org.footagedesk.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;

/**
 * A kind of letter: what it must be told, and who may let it go (DOMAIN E.13).
 *
 * @param mayBeAutomatic whether a standing instruction may approve it ({@code AUTO} in E.13)
 * @param acknowledgement whether it answers by itself, and so travels without return path (RFC 3834)
 */
public record LetterTemplate(
        TemplateId id,
        String title,
        Set<Role> approvers,
        boolean mayBeAutomatic,
        boolean acknowledgement,
        Set<FactName> needs) {

    public LetterTemplate {
        PlainText.requireLine("The title of letter " + id, title);
        approvers = Set.copyOf(approvers);
        needs = Set.copyOf(needs);
        if (approvers.isEmpty()) {
            throw new IllegalArgumentException("Letter " + id + " names nobody who may approve it.");
        }
    }

    /**
     * A person lets the letter go.
     *
     * @param read the SHA-256 of the text the person read; another text is refused
     * @param roles all roles the person holds
     */
    public Approval approve(Draft draft, Sha256 read, String approver, Set<Role> roles, Instant at) {
        requireOwn(draft);
        var role = roles.stream().filter(approvers::contains).sorted().findFirst();
        if (role.isEmpty()) {
            return new Approval.NotAllowed(approvers);
        }
        if (!read.equals(draft.sha256())) {
            return new Approval.TextChanged(draft.sha256());
        }
        return new Approval.Approved(new ApprovedLetter(draft, read, approver, role.get(), at, Optional.empty()));
    }

    void requireOwn(Draft draft) {
        if (!draft.template().equals(id)) {
            throw new IllegalArgumentException("Letter " + draft.template() + " is not a letter " + id + ".");
        }
    }
}
