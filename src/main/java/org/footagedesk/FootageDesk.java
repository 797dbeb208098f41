package org.footagedesk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.footagedesk.casework.cli.DeadlineCommand;
import org.footagedesk.casework.cli.PolicyCommand;
import org.footagedesk.casework.cli.ReadCommand;
import org.footagedesk.journal.cli.JournalCommand;
import org.footagedesk.people.cli.StaffCommand;
import org.footagedesk.policy.cli.DueCommand;
import org.footagedesk.register.cli.RegisterCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The command {@code desk}: without a subcommand it serves; the others answer without starting the application. */
@Command(
        name = "desk",
        description = "Answers requests for CCTV footage.",
        mixinStandardHelpOptions = true,
        versionProvider = FootageDesk.Version.class,
        subcommands = {
            ServeCommand.class,
            ReadCommand.class,
            DueCommand.class,
            DeadlineCommand.class,
            PolicyCommand.class,
            StaffCommand.class,
            JournalCommand.class,
            RegisterCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Without a command the desk serves; every setting is an option, for example --server.port=8090",
            "--desk.home=FOLDER --desk.mode=demonstration|production --desk.smtp.port=2525 --desk.imap.port=2143."
        })
public final class FootageDesk implements Callable<Integer> {

    @Unmatched
    private List<String> options = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return ServeCommand.serve(spec, options);
    }

    /** Runs one command and ends the process with its exit code, except that a desk which serves goes on. */
    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (code != ServeCommand.SERVING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        CommandLine desk = new CommandLine(new FootageDesk(), FootageDesk::made);
        desk.setParameterExceptionHandler((wrong, _) -> complain(
                wrong.getCommandLine(),
                wrong.getMessage() + " ('desk --help' tells what it understands)",
                ExitCode.USAGE));
        desk.setExecutionExceptionHandler((failure, command, _) -> complain(command, said(failure), ExitCode.SOFTWARE));
        return desk;
    }

    /** Only here is the clock of the machine asked for. */
    private static <K> K made(Class<K> type) throws Exception {
        return type == RegisterCommand.class
                ? type.cast(new RegisterCommand(Clock.systemUTC()))
                : CommandLine.defaultFactory().create(type);
    }

    private static int complain(CommandLine command, String line, int code) {
        command.getErr().println("desk: " + line.replaceAll("\\s+", " "));
        return code;
    }

    private static String said(Exception failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = FootageDesk.class.getPackage().getImplementationVersion();
            return new String[] {"Footage Desk " + (version == null ? "(not packaged)" : version)};
        }
    }
}
