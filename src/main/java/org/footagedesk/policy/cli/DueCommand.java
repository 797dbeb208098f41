package org.footagedesk.policy.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.footagedesk.policy.BankHolidays;
import org.footagedesk.policy.BeyondCalendar;
import org.footagedesk.policy.DueDate;
import org.footagedesk.policy.DueDates;
import org.footagedesk.policy.Pause;
import org.footagedesk.policy.Period;
import org.footagedesk.policy.yaml.CalendarFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code desk due}: works one period out and shows the working. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "Works out when a period ends and shows how it was counted.")
public final class DueCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PERIOD", description = "such as \"7 working days\", \"31 days\" or \"one month\"")
    private String period;

    @Option(
            names = "--start",
            required = true,
            paramLabel = "DATE",
            description = "the day the clock starts, yyyy-mm-dd")
    private String start;

    @Option(
            names = "--calendar",
            paramLabel = "NAME",
            defaultValue = "england-and-wales",
            description = "whose bank holidays: england-and-wales (the usual) or uk (any part; freedom of information)")
    private String calendar;

    @Option(
            names = "--pause",
            paramLabel = "FROM..TO",
            description = "days that do not count, both included; may be given more than once")
    private List<String> pauses = new ArrayList<>();

    @Option(names = "--roll", description = "days too end on the next working day, as months always do")
    private boolean roll;

    @Option(names = "--including-start", description = "the day of the start counts as day 1; not for months")
    private boolean includingStart;

    @Option(names = "--json", description = "print JSON instead of text")
    private boolean json;

    @Override
    public Integer call() {
        try {
            DueDate due = DueDates.due(
                    period(),
                    TypedDay.of("--start", start),
                    pauses.stream().map(DueCommand::pause).toList(),
                    CalendarFiles.load());
            spec.commandLine().getOut().println(json ? asJson(due) : asText(due));
            return ExitCode.OK;
        } catch (BeyondCalendar unknown) {
            return said(ExitCode.SOFTWARE, unknown.getMessage());
        } catch (NotUnderstood slip) {
            return said(ExitCode.USAGE, slip.getMessage());
        }
    }

    private Period period() {
        BankHolidays holidays = BankHolidays.of(calendar)
                .orElseThrow(() -> new NotUnderstood(
                        "--calendar '%s' is not known; write england-and-wales or uk.".formatted(calendar)));
        Period read = Period.read(period, holidays)
                .orElseThrow(() -> new NotUnderstood(
                        "The period '%s' is not understood; write %s.".formatted(period, Period.UNDERSTOOD)));
        Period first = includingStart ? read.includingStart().orElseThrow(DueCommand::noFirstDay) : read;
        return roll ? first.rolling() : first;
    }

    private static NotUnderstood noFirstDay() {
        return new NotUnderstood(
                "--including-start counts a first day; a month runs from the day of the start anyway.");
    }

    private static Pause pause(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new NotUnderstood("--pause '%s' must be two dates, such as 2026-02-12..2026-02-18.".formatted(text));
        }
        LocalDate from = TypedDay.of("--pause", ends[0]);
        LocalDate to = TypedDay.of("--pause", ends[1]);
        if (to.isBefore(from)) {
            throw new NotUnderstood("--pause '%s' ends before it begins.".formatted(text));
        }
        return new Pause(from, to);
    }

    private static String asText(DueDate due) {
        return due.date() + System.lineSeparator() + due.explanation().sentence();
    }

    private static String asJson(DueDate due) {
        return JsonMapper.shared().writeValueAsString(WorkedOut.from(due));
    }

    private int said(int exit, String message) {
        spec.commandLine().getErr().println(message);
        return exit;
    }
}
