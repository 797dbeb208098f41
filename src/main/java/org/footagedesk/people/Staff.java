package org.footagedesk.people;

import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.Role;

/** All the people who may sign in to the desk. */
public interface Staff {

    /** The person with that sign-in name who is not disabled. */
    Optional<StaffMember> named(String name);

    /** Everybody who is not disabled, by name. */
    List<StaffMember> all();

    /** Those who hold the role and are not disabled, by name; for those who must be told at once (9.5). */
    List<StaffMember> holding(Role role);

    /** The stored password hash of the person who is not disabled. */
    Optional<String> passwordHashOf(String name);

    /** Adds the person, or gives the person of that name these roles and this password. */
    void keep(StaffMember member, String passwordHash);

    /** Whether nobody has been added yet. */
    boolean isEmpty();
}
