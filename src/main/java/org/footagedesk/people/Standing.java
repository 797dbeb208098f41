package org.footagedesk.people;

import java.util.Set;
import org.footagedesk.shared.Role;

/**
 * What a person's roles come to today.
 *
 * @param standsInFor roles held for somebody who is away (policy 4.3)
 * @param barred roles of the person that count for nothing today: an operator's who is not on the trained list (policy 7.4)
 */
public record Standing(Set<Role> standsInFor, Set<Role> barred) {

    public static final Standing OWN_ROLES = new Standing(Set.of(), Set.of());

    public Standing {
        standsInFor = Set.copyOf(standsInFor);
        barred = Set.copyOf(barred);
    }
}
