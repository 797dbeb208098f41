package org.footagedesk.people;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Role;

/**
 * A person who works at the desk: the name they sign in with, the name people call them, and their roles.
 *
 * @param roles the roles that count; those of somebody who is covered are among them, those that are barred are not
 * @param email where notices reach them, where it is known
 * @param standing which of the roles are held for somebody else, and which count for nothing
 */
public record StaffMember(
        String name, String displayName, Set<Role> roles, Optional<EmailAddress> email, Standing standing) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    public StaffMember {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A sign-in name is made of small letters, digits, dots and hyphens, not '" + name + "'.");
        }
        if (displayName.isBlank() || (roles.isEmpty() && standing.barred().isEmpty())) {
            throw new IllegalArgumentException("Staff need a name and at least one role: " + name + ".");
        }
        roles = Set.copyOf(roles);
    }

    /** A person in their own roles. */
    public StaffMember(String name, String displayName, Set<Role> roles, Optional<EmailAddress> email) {
        this(name, displayName, roles, email, Standing.OWN_ROLES);
    }

    /** A person whom no notice reaches. */
    public StaffMember(String name, String displayName, Set<Role> roles) {
        this(name, displayName, roles, Optional.empty());
    }

    /** Whether one of this person's roles allows it. */
    public boolean may(Ability ability) {
        return Permissions.of(roles).contains(ability);
    }

    /** Whether the role counts for this person now. */
    public boolean holds(Role role) {
        return roles.contains(role);
    }

    /** Whether the person stands in for the Town Clerk now (policy 4.3). */
    public boolean standsIn() {
        return standing.standsInFor().contains(Role.DATA_CONTROLLER);
    }

    /** Whether this person may look at footage for that objective (policy 4.4). */
    public boolean mayReviewFor(Objective objective) {
        return Permissions.objectivesOf(roles).contains(objective);
    }

    /** The roles as people write them, such as "Clerk, Data Controller"; of a covered one, that the person stands in. */
    public String titles() {
        return Stream.concat(
                        roles.stream().sorted().map(this::title),
                        standing.barred().stream().sorted().map(role -> role.title() + " (not on the trained list)"))
                .collect(Collectors.joining(", "));
    }

    private String title(Role role) {
        return standing.standsInFor().contains(role) ? "standing in as " + role.title() : role.title();
    }

    StaffMember with(Set<Role> counting, Standing today) {
        return new StaffMember(name, displayName, counting, email, today);
    }
}
