package org.footagedesk.people;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Role;

/**
 * A person who works at the desk: the name they sign in with, the name people call them, and their roles.
 *
 * @param email where notices reach them, where it is known
 */
public record StaffMember(String name, String displayName, Set<Role> roles, Optional<EmailAddress> email) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    public StaffMember {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A sign-in name is made of small letters, digits, dots and hyphens, not '" + name + "'.");
        }
        if (displayName.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("Staff need a name and at least one role: " + name + ".");
        }
        roles = Set.copyOf(roles);
    }

    /** A person whom no notice reaches. */
    public StaffMember(String name, String displayName, Set<Role> roles) {
        this(name, displayName, roles, Optional.empty());
    }

    /** Whether one of this person's roles allows it. */
    public boolean may(Ability ability) {
        return Permissions.of(roles).contains(ability);
    }

    /** The roles as people write them, such as "Clerk, Data Controller". */
    public String titles() {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
