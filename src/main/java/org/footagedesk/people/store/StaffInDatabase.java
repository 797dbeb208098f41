package org.footagedesk.people.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The staff table. */
@Repository
class StaffInDatabase implements Staff {

    private static final String KNOWN = "SELECT username, display_name, roles, email FROM staff WHERE NOT disabled";

    private final JdbcClient database;

    StaffInDatabase(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<StaffMember> named(String name) {
        return database.sql(KNOWN + " AND username = ?")
                .param(name)
                .query(StaffRow.class)
                .optional()
                .map(StaffRow::member);
    }

    @Override
    public List<StaffMember> all() {
        return database.sql(KNOWN + " ORDER BY username").query(StaffRow.class).list().stream()
                .map(StaffRow::member)
                .toList();
    }

    @Override
    public List<StaffMember> holding(Role role) {
        return all().stream().filter(member -> member.roles().contains(role)).toList();
    }

    @Override
    public Optional<String> passwordHashOf(String name) {
        return database.sql("SELECT password_hash FROM staff WHERE NOT disabled AND username = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional
    public void keep(StaffMember member, String passwordHash) {
        database.sql("""
                        INSERT INTO staff (username, display_name, password_hash, roles, email)
                            VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (username) DO UPDATE SET display_name = EXCLUDED.display_name,
                            password_hash = EXCLUDED.password_hash, roles = EXCLUDED.roles, email = EXCLUDED.email
                        """)
                .params(
                        member.name(),
                        member.displayName(),
                        passwordHash,
                        member.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")),
                        member.email().map(EmailAddress::value).orElse(null))
                .update();
    }

    @Override
    public boolean isEmpty() {
        return !database.sql("SELECT EXISTS (SELECT 1 FROM staff)")
                .query(Boolean.class)
                .single();
    }

    private record StaffRow(
            String username,
            String displayName,
            String roles,
            @Nullable String email) {

        StaffMember member() {
            return new StaffMember(
                    username,
                    displayName,
                    Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                    Optional.ofNullable(email).map(EmailAddress::new));
        }
    }
}
