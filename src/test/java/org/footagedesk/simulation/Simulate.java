package org.footagedesk.simulation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code desk simulate}: lets a year go by at a whole desk, and says whether it kept what it owes. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Lets a year of invented requests go by at a whole desk of its own, and says whether it kept all it owes.",
            "Ends with 0 if nothing was late, lost or given away too early, 1 otherwise, 2 for wrong usage."
        })
final class Simulate implements Callable<Integer> {

    private static final int FIRST_YEAR = 2026;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "300",
            description = "how many (usual: ${DEFAULT-VALUE})")
    private int requests;

    @Option(
            names = "--year",
            paramLabel = "Y",
            defaultValue = "2026",
            description = "which year (usual: ${DEFAULT-VALUE})")
    private int year;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "another seed, other people (usual: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--nobody-in",
            paramLabel = "FROM..TO",
            description = "days on which nobody is in, as no cover provides for; what is late by them is no violation")
    private @Nullable String nobodyIn;

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "where the desk of that year is kept to be looked at; otherwise it goes at the end")
    private @Nullable Path home;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var command = new CommandLine(new Simulate()).setCommandName("desk simulate");
        command.setParameterExceptionHandler((wrong, _) -> {
            command.getErr()
                    .println("desk: " + wrong.getMessage() + " ('desk simulate --help' tells what it understands)");
            return CommandLine.ExitCode.USAGE;
        });
        return command;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (requests < 1) {
            throw new ParameterException(spec.commandLine(), "--requests: at least one.");
        }
        if (year < FIRST_YEAR || year >= PlainDates.LAST.getYear()) {
            throw new ParameterException(
                    spec.commandLine(), "--year: the bank holidays are typed in for " + FIRST_YEAR + " only.");
        }
        Gap gap = gap();
        long began = System.nanoTime();
        Verdict verdict = letGoBy(gap, out);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        out.print(verdict.table());
        verdict.violations().forEach(out::println);
        out.printf("%d requests in %d s%n", requests, took.toSeconds());
        out.flush();
        return verdict.violations().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Gap gap() {
        try {
            return nobodyIn == null ? Gap.NONE : Gap.of(nobodyIn);
        } catch (IllegalArgumentException | DateTimeParseException slip) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--nobody-in: " + slip.getMessage(), slip);
        }
    }

    private Verdict letGoBy(Gap gap, PrintWriter out) {
        try {
            if (home != null) {
                return letGoBy(home, gap, out);
            }
            Path passing = Files.createTempDirectory("desk-year");
            try {
                return letGoBy(passing, gap, out);
            } finally {
                FileSystemUtils.deleteRecursively(passing);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Verdict letGoBy(Path folder, Gap gap, PrintWriter out) {
        Instant begin = LocalDate.of(year, 1, 1).atStartOfDay(London.ZONE).toInstant();
        try (SimulatedDesk desk = SimulatedDesk.start(folder, begin)) {
            return new Year(desk, year, seed, gap, line -> {
                        out.println(line);
                        out.flush();
                    })
                    .goBy(requests);
        }
    }
}
