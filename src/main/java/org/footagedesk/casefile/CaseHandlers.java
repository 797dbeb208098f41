package org.footagedesk.casefile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;

/** Who may deal with a case beside what roles allow everywhere: nobody judges a complaint about themselves (DOMAIN E.9). */
public final class CaseHandlers {

    private CaseHandlers() {}

    /**
     * The roles that count on this case. In a complaint about the Town Clerk the Clerk's own are worth nothing; whoever the
     * committee's chair appointed holds them instead, and so does the manager who stands in.
     *
     * @param name the sign-in name
     */
    public static Set<Role> rolesOn(CaseFile file, PolicyProfile policy, String name, Set<Role> roles) {
        if (file.kind() != RequestKind.COMPLAINT || file.isErased()) {
            return roles;
        }
        var situation = Situation.of(file, policy, Optional.empty());
        boolean aboutClerk = situation
                .last("about")
                .flatMap(said -> said.answer("subject"))
                .filter("CLERK"::equals)
                .isPresent();
        if (!aboutClerk) {
            return roles;
        }
        var counting = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        if (!counting.contains(Role.GPM)) {
            counting.remove(Role.DATA_CONTROLLER);
            // A person who is the Clerk and case staff as well is still the Clerk.
            if (roles.contains(Role.DATA_CONTROLLER)) {
                counting.remove(Role.CLERK);
            }
        }
        situation
                .last("appoint")
                .flatMap(appointed -> appointed.answer("investigator"))
                .filter(name::equals)
                .filter(_ -> !roles.contains(Role.DATA_CONTROLLER) || roles.contains(Role.GPM))
                .ifPresent(_ -> counting.add(Role.DATA_CONTROLLER));
        return Set.copyOf(counting);
    }
}
