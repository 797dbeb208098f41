package org.footagedesk.people.signin;

import org.footagedesk.people.StaffMember;
import org.springframework.security.core.AuthenticatedPrincipal;

/** A member of staff who has proved who they are. */
record SignedIn(StaffMember member) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return member.name();
    }
}
