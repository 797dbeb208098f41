package org.footagedesk.casework.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.policy.CaseDays;
import org.footagedesk.policy.Happened;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.Owing;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.cli.NotUnderstood;
import org.footagedesk.policy.cli.TypedDay;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.footagedesk.shared.RequestKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code desk deadline}: every due date of a case, from the days on which things happened on it. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = {
            "Works out every due date of a case under a policy, from the days on which things happened on it.",
            "Ends with 0 where the dates can be counted; 1 where they cannot or the policy is refused; 2 for wrong usage."
        })
public final class DeadlineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROFILE|FILE", description = "such as totnes-2025, or a file of your own")
    private String policy;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "such as SUBJECT_ACCESS, POLICE, COMPLAINT or INFORMATION")
    private String kind;

    @Option(
            names = "--event",
            paramLabel = "NAME=DATE",
            description = "what happened on which day; may be given more than once. Names: received, form_received,"
                    + " fee_received, identity_requested, identity_received, authority_requested, authority_received,"
                    + " information_requested, information_received, extension_notified, letter_sent")
    private List<String> events = new ArrayList<>();

    @Option(names = "--json", description = "print JSON instead of text")
    private boolean json;

    @Override
    public Integer call() {
        try {
            Map<Milestone, List<LocalDate>> days = days();
            return switch (new PolicyFiles(new PredicatesOfCases()).load(policy)) {
                case PolicyFile.Loaded(PolicyProfile profile, String _) -> answer(profile, kind(), days);
                case PolicyFile.Refused refused -> {
                    refused.problems().forEach(problem -> complain(problem.toString()));
                    yield ExitCode.SOFTWARE;
                }
            };
        } catch (NotUnderstood slip) {
            complain(slip.getMessage());
            return ExitCode.USAGE;
        }
    }

    private int answer(PolicyProfile profile, RequestKind chosen, Map<Milestone, List<LocalDate>> days) {
        var calendar = CalendarFiles.load();
        Happened recorded =
                moment -> moment instanceof Milestone milestone ? days.getOrDefault(milestone, List.of()) : List.of();
        Owing owing = Owing.under(profile.rulesFor(chosen), new CaseDays(recorded, profile.asksFee(chosen)), calendar);
        Optional<String> uncounted = owing.all().stream()
                .flatMap(owed -> owed.clocks().uncounted().stream())
                .findFirst();
        if (uncounted.isPresent()) {
            complain(uncounted.get());
            return ExitCode.SOFTWARE;
        }
        var deadlines = CaseDeadlines.of(profile, chosen, owing, calendar);
        spec.commandLine()
                .getOut()
                .println(json ? JsonMapper.shared().writeValueAsString(deadlines) : deadlines.asText());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private RequestKind kind() {
        return Arrays.stream(RequestKind.values())
                .filter(known -> known != RequestKind.NOT_A_REQUEST)
                .filter(known -> known.name()
                        .equals(kind.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("--kind '%s' is not known; write one of %s."
                        .formatted(
                                kind,
                                Arrays.stream(RequestKind.values())
                                        .filter(known -> known != RequestKind.NOT_A_REQUEST)
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** A letter that asks for detail is known by the day on which it left; without that day the request for it stands for it. */
    private Map<Milestone, List<LocalDate>> days() {
        var days = new EnumMap<Milestone, List<LocalDate>>(Milestone.class);
        for (String event : events) {
            int sign = event.indexOf('=');
            if (sign < 1) {
                throw new NotUnderstood(
                        "--event '%s' must be NAME=DATE, such as received=2026-03-03.".formatted(event));
            }
            days.computeIfAbsent(CaseEvents.named(event.substring(0, sign)), _ -> new ArrayList<>())
                    .add(TypedDay.of("--event", event.substring(sign + 1)));
        }
        if (!days.containsKey(Milestone.REQUEST_RECEIVED)) {
            throw new NotUnderstood("Say when the request was received: --event received=2026-03-03.");
        }
        if (!days.containsKey(Milestone.LETTER_SENT) && days.containsKey(Milestone.INFORMATION_REQUESTED)) {
            days.put(Milestone.LETTER_SENT, days.get(Milestone.INFORMATION_REQUESTED));
        }
        return days;
    }

    private void complain(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
    }
}
