package org.footagedesk.register.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.footagedesk.database.HomeDatabase;
import org.footagedesk.register.ExportRegister;
import org.footagedesk.register.Format;
import org.footagedesk.register.Register;
import org.footagedesk.register.Registers;
import org.footagedesk.settings.CannotStart;
import org.footagedesk.settings.FailedStart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code desk register export}: a register as a file, for whoever administers the machine. */
@Command(name = "register", mixinStandardHelpOptions = true, description = "Takes the registers of a desk along.")
public final class RegisterCommand {

    private static final int WRITTEN = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    /** Under which the export stands in the journal: whoever may run commands on the machine. */
    private static final String WHO = "administrator-of-the-machine";

    private final Clock clock;
    private final BooleanSupplier onTerminal;

    @Spec
    private @Nullable CommandSpec spec;

    /** Stamps what it records with that clock. */
    public RegisterCommand(Clock clock) {
        this(clock, () -> System.console() != null);
    }

    /** @param onTerminal whether a person reads standard output */
    RegisterCommand(Clock clock, BooleanSupplier onTerminal) {
        this.clock = clock;
        this.onTerminal = onTerminal;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "Writes a register to --out or to standard output. The export is put on record.",
                "Without --desk.database.* it asks the database inside the home, whose desk must run.",
                "Ends with 0 if it was written, 1 if it could not be, 2 for wrong usage."
            })
    int export(
            @Parameters(paramLabel = "NAME", description = "Such as requests; a wrong one lists them all.") String name,
            @Option(
                            names = "--format",
                            defaultValue = "csv",
                            description = "xlsx, csv or ods (usual: ${DEFAULT-VALUE}).")
                    String format,
            @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; none may be there yet.")
                    @Nullable
                    Path out,
            @Option(
                            names = "--desk.home",
                            paramLabel = "FOLDER",
                            defaultValue = "desk-home",
                            description = "The home of the desk (usual: ${DEFAULT-VALUE}).")
                    Path home,
            @Option(names = "--desk.policy", defaultValue = "totnes-2025", description = "As the desk is started with.")
                    String policy,
            @Option(names = "--desk.database.url", description = "As the desk is started with.") @Nullable String url,
            @Option(names = "--desk.database.username") @Nullable String username,
            @Option(names = "--desk.database.password") @Nullable String password) {
        Optional<Format> wanted = Arrays.stream(Format.values())
                .filter(known -> known.ending().equalsIgnoreCase(format))
                .findFirst();
        if (wanted.isEmpty()) {
            return refuse(WRONG_USAGE, "--format is xlsx, csv or ods, not '" + format + "'.");
        }
        if ((url == null) != (username == null) || (url == null) != (password == null)) {
            return refuse(WRONG_USAGE, "Give --desk.database.url, .username and .password together, or none of them.");
        }
        if (out != null && Files.exists(out)) {
            return refuse(FAILED, out + " is there already; choose another name.");
        }
        if (out == null && wanted.get() != Format.CSV && onTerminal.getAsBoolean()) {
            return refuse(WRONG_USAGE, "A terminal cannot show it: say with --out=FILE where to write it.");
        }
        var database = url == null
                ? HomeDatabase.of(home)
                : Optional.of(
                        new HomeDatabase(url, Objects.requireNonNull(username), Objects.requireNonNull(password)));
        if (database.isEmpty() || !Files.isDirectory(home.resolve("keys"))) {
            return refuse(
                    FAILED,
                    "No database of a running desk in " + home
                            + "; start it, or give --desk.home and --desk.database.*.");
        }
        return unreachable(database.get())
                .map(why -> refuse(FAILED, why))
                .orElseGet(() -> written(name, wanted.get(), out, home, policy, database.get()));
    }

    /** Asked before anything else: what is built upon the database tells nothing of why it does not answer. */
    private static Optional<String> unreachable(HomeDatabase database) {
        try {
            DriverManager.getConnection(database.url(), database.username(), database.password())
                    .close();
            return Optional.empty();
        } catch (SQLException refused) {
            return FailedStart.line(refused)
                    .or(() -> Optional.of("The database cannot be used: " + refused.getMessage()));
        }
    }

    private int written(
            String name, Format format, @Nullable Path out, Path home, String policy, HomeDatabase database) {
        try (var records = BesideTheDesk.of(home, database, policy, clock)) {
            var registers = records.getBean(Registers.class);
            if (registers.named(name).isEmpty()) {
                return refuse(
                        WRONG_USAGE,
                        "There is no register '" + name + "'; there are "
                                + registers.all().stream().map(Register::name).collect(Collectors.joining(", "))
                                + ".");
            }
            try (OutputStream to =
                    out == null ? new Unclosed(System.out) : new BufferedOutputStream(Files.newOutputStream(out))) {
                records.getBean(ExportRegister.class).export(name, format, to, WHO);
            }
            return WRITTEN;
        } catch (IOException full) {
            return refuse(FAILED, "The file could not be written: " + full.getMessage());
        } catch (BeansException | DataAccessException | CannotStart failure) {
            return refuse(FAILED, FailedStart.line(failure).orElseThrow(() -> failure));
        }
    }

    private int refuse(int code, String line) {
        var to = Objects.requireNonNull(spec).commandLine().getErr();
        to.println("desk: " + line);
        to.flush();
        return code;
    }

    /** Standard output, which a command does not close. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
