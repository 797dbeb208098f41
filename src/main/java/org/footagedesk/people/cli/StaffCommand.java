package org.footagedesk.people.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.store.StaffOfDatabase;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code desk staff add}: lets a person sign in, the first administrator among them. */
@Command(name = "staff", mixinStandardHelpOptions = true, description = "Says who may sign in to a desk's database.")
public final class StaffCommand {

    private static final int SHORTEST_PASSWORD = 12;

    @Spec
    private @Nullable CommandSpec spec;

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Adds a person, or gives the person of that name these roles and this password.",
                "The password is read from the first line of standard input."
            })
    int add(
            @Parameters(paramLabel = "NAME", description = "The name to sign in with.") String name,
            @Option(names = "--display-name", required = true, description = "The name people call them.")
                    String displayName,
            @Option(names = "--email", description = "Where notices reach them; the Data Controller needs one.")
                    @Nullable
                    String email,
            @Option(names = "--role", required = true, split = ",", description = "${COMPLETION-CANDIDATES}")
                    Set<Role> roles,
            @Option(names = "--desk.database.url", required = true, description = "As the desk is started with.")
                    String url,
            @Option(names = "--desk.database.username", required = true) String username,
            @Option(names = "--desk.database.password", required = true) String password)
            throws IOException {
        String secret = firstLine();
        if (secret.length() < SHORTEST_PASSWORD) {
            return refuse("A password has at least " + SHORTEST_PASSWORD + " characters; give it on standard input.");
        }
        try {
            Staff staff = StaffOfDatabase.at(url, username, password);
            staff.keep(
                    new StaffMember(
                            name, displayName, roles, Optional.ofNullable(email).map(EmailAddress::new)),
                    new BCryptPasswordEncoder().encode(secret));
        } catch (IllegalArgumentException unfit) {
            return refuse(Objects.requireNonNullElse(unfit.getMessage(), "That is no name to sign in with."));
        } catch (DataAccessException unreachable) {
            return refuse(
                    "The database did not take it: start the desk once, so that its tables are there, and check --desk.database.*.");
        }
        out(name + " may sign in.");
        return 0;
    }

    private static String firstLine() throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Objects.requireNonNullElse(input.readLine(), "").strip();
    }

    private void out(String line) {
        var to = Objects.requireNonNull(spec).commandLine().getOut();
        to.println(line);
        to.flush();
    }

    private int refuse(String line) {
        var to = Objects.requireNonNull(spec).commandLine().getErr();
        to.println("desk: " + line);
        to.flush();
        return 1;
    }
}
