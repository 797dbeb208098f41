package org.footagedesk.letter;

import java.util.Set;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;

/** What comes of a wish to let a letter go. */
public sealed interface Approval {

    /** It may be sent. */
    record Approved(ApprovedLetter letter) implements Approval {}

    /** The draft is no longer what was read; it must be read again. */
    record TextChanged(Sha256 now) implements Approval {}

    /** This letter needs somebody else; here is who. */
    record NotAllowed(Set<Role> approvers) implements Approval {}
}
