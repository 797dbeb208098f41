package org.footagedesk.desk.cases;

import java.util.Set;
import org.footagedesk.desk.LetterApprover;
import org.footagedesk.shared.Role;

/** The roles that may approve a letter, as the desk's three kinds of approver. */
final class Approvers {

    private Approvers() {}

    static LetterApprover of(Set<Role> roles) {
        if (roles.contains(Role.CLERK)) {
            return LetterApprover.STAFF;
        }
        return roles.contains(Role.GPM) ? LetterApprover.DATA_CONTROLLER_OR_GPM : LetterApprover.DATA_CONTROLLER;
    }
}
