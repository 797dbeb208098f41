package org.footagedesk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Starts the desk and keeps it serving until it is told to stop. */
@Command(
        name = "serve",
        description = "Starts the desk: pages, mailbox and durable work. Every setting is an option (--name=value).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** The exit code of a start that went well; the process goes on serving. */
    static final int SERVING = -1;

    @Unmatched
    private List<String> options = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return serve(spec, options);
    }

    static int serve(CommandSpec spec, List<String> options) {
        options.stream()
                .filter(option -> !option.matches("--[A-Za-z][^=]*=.*"))
                .findFirst()
                .ifPresent(option -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "'" + option + "' is neither a command nor a setting of the form --name=value.");
                });
        SpringApplication desk = new SpringApplication(DeskApplication.class);
        try {
            desk.run(options.toArray(String[]::new));
            return SERVING;
        } catch (RuntimeException reported) {
            // Before Spring throws it, SayWhyItFailed was handed every failure of a start and said why in one line.
            return ExitCode.SOFTWARE;
        }
    }
}
