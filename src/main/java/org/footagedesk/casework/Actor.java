package org.footagedesk.casework;

import java.util.Set;
import org.footagedesk.shared.Role;

/**
 * Who acts on a case.
 *
 * @param name the sign-in name under which it is recorded
 * @param roles those that count today, cover included
 */
public record Actor(String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }
}
