package org.footagedesk.desk.cases;

import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseHandlers;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Permissions;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Component;

/** What a person may do on one case: what their roles allow, less what nobody may do in their own matter (DOMAIN E.9). */
@Component
class Handlers {

    private final Policies policies;

    Handlers(Policies policies) {
        this.policies = policies;
    }

    boolean may(CaseFile file, StaffMember who, Ability ability) {
        return file.kind() == RequestKind.COMPLAINT
                ? Permissions.of(rolesOn(file, who)).contains(ability)
                : who.may(ability);
    }

    /** The roles that count on the case. */
    Set<Role> rolesOn(CaseFile file, StaffMember who) {
        return CaseHandlers.rolesOn(file, policies.named(file.policy()), who.name(), who.roles());
    }
}
