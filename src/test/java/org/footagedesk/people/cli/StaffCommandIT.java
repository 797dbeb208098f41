package org.footagedesk.people.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.store.StaffOfDatabase;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(PostgresExtension.class)
class StaffCommandIT {

    private final InputStream standardInput = System.in;
    private final StringWriter errors = new StringWriter();

    @AfterEach
    void giveStandardInputBack() {
        System.setIn(standardInput);
    }

    @Test
    void theFirstAdministratorIsAddedAndMaySignIn(TestDatabase database) {
        assertThat(add(database.url(), "a long enough secret\n")).isZero();
        var staff = StaffOfDatabase.at(database.url(), TestDatabase.APPLICATION, TestDatabase.PASSWORD);
        assertThat(staff.named("ada"))
                .get()
                .satisfies(ada -> assertThat(ada.roles()).containsExactly(Role.ADMINISTRATOR));
        assertThat(staff.passwordHashOf("ada")).get().asString().startsWith("$2");
    }

    @Test
    void aPersonIsAddedWithTheAddressAtWhichNoticesReachThem(TestDatabase database) {
        assertThat(add(database.url(), "a long enough secret\n", "--email=ada@council.example"))
                .isZero();
        assertThat(StaffOfDatabase.at(database.url(), TestDatabase.APPLICATION, TestDatabase.PASSWORD)
                        .named("ada")
                        .flatMap(StaffMember::email))
                .contains(new EmailAddress("ada@council.example"));
    }

    @Test
    void whatIsNoAddressIsRefusedInOneLine(TestDatabase database) {
        assertThat(add(database.url(), "a long enough secret\n", "--email=ada")).isEqualTo(1);
        assertThat(errors.toString()).contains("not an e-mail address").hasLineCount(1);
    }

    @Test
    void aShortPasswordIsRefusedInOneLine(TestDatabase database) {
        assertThat(add(database.url(), "short\n")).isEqualTo(1);
        assertThat(errors.toString()).contains("at least 12 characters").hasLineCount(1);
    }

    @Test
    void aDatabaseThatIsNotThereIsOneLine() {
        assertThat(add("jdbc:postgresql://127.0.0.1:1/desk", "a long enough secret\n"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("--desk.database").hasLineCount(1);
    }

    private int add(String url, String password, String... further) {
        System.setIn(new ByteArrayInputStream(password.getBytes(StandardCharsets.UTF_8)));
        var arguments = Stream.concat(
                Stream.of(
                        "add",
                        "ada",
                        "--display-name=Ada",
                        "--role=ADMINISTRATOR",
                        "--desk.database.url=" + url,
                        "--desk.database.username=" + TestDatabase.APPLICATION,
                        "--desk.database.password=" + TestDatabase.PASSWORD),
                Stream.of(further));
        return new CommandLine(new StaffCommand())
                .setErr(new PrintWriter(errors))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
    }
}
