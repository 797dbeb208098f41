package org.footagedesk.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.WrongPasswords;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(PostgresExtension.class)
class StaffInDatabaseIT {

    private static final StaffMember ALEX = new StaffMember("alex", "Alex Morgan", Set.of(Role.CLERK, Role.AUDITOR));

    @Test
    void aPersonIsFoundAgainWithAllRoles(TestDatabase database) {
        var staff = staff(database);

        assertThat(staff.isEmpty()).isTrue();
        staff.keep(ALEX, "hash one");
        staff.keep(ALEX, "hash two");

        assertThat(staff.named("alex")).contains(ALEX);
        assertThat(staff.passwordHashOf("alex")).contains("hash two");
        assertThat(staff.holding(Role.AUDITOR)).containsExactly(ALEX);
        assertThat(staff.holding(Role.GPM)).isEmpty();
        assertThat(staff.isEmpty()).isFalse();
    }

    @Test
    void aDisabledPersonIsNotThere(TestDatabase database) {
        var staff = staff(database);
        staff.keep(ALEX, "hash");
        JdbcClient.create(database.asApplication())
                .sql("UPDATE staff SET disabled = true")
                .update();

        assertThat(staff.named("alex")).isEmpty();
        assertThat(staff.passwordHashOf("alex")).isEmpty();
        assertThat(staff.holding(Role.CLERK)).isEmpty();
    }

    @Test
    void wrongPasswordsCountForOneNameFromOneAddressUntilForgotten(TestDatabase database) {
        var attempts = new SignInAttemptsInDatabase(JdbcClient.create(database.asApplication()));
        var at = Instant.parse("2026-03-02T09:00:00Z");
        attempts.wrong("alex", "192.0.2.1", at);
        attempts.wrong("alex", "192.0.2.1", at.plusSeconds(5));

        assertThat(attempts.of("alex", "192.0.2.1")).isEqualTo(new WrongPasswords(2, at.plusSeconds(5)));
        assertThat(attempts.of("alex", "192.0.2.2")).isEqualTo(WrongPasswords.none());
        attempts.forget("alex", "192.0.2.1");
        assertThat(attempts.of("alex", "192.0.2.1")).isEqualTo(WrongPasswords.none());
    }

    private static StaffInDatabase staff(TestDatabase database) {
        return new StaffInDatabase(JdbcClient.create(database.asApplication()));
    }
}
