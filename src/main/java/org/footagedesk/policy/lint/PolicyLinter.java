package org.footagedesk.policy.lint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;

/** Looks through a policy for everything a policy alone can show; the rest is looked for on each case. */
public final class PolicyLinter {

    private static final Map<LawWarning, Check> CHECKS = new EnumMap<>(Map.ofEntries(
            Map.entry(LawWarning.W_01, AccessChecks::fee),
            Map.entry(LawWarning.W_02, AccessChecks.FORM),
            Map.entry(LawWarning.W_03, AccessChecks.START),
            Map.entry(LawWarning.W_04, PeriodChecks::fixedDays),
            Map.entry(LawWarning.W_05, AccessChecks.DISREGARD),
            Map.entry(LawWarning.W_06, AccessChecks.EVERY_CONSENT),
            Map.entry(LawWarning.W_08, AccessChecks.FORMATS),
            Map.entry(LawWarning.W_09, AccessChecks.VIEWING),
            Map.entry(LawWarning.W_10, IdentityChecks.ORIGINALS),
            Map.entry(LawWarning.W_11, IdentityChecks.UK_PAPERS),
            Map.entry(LawWarning.W_14, AccessChecks.HOLD),
            Map.entry(LawWarning.W_15, OtherChecks.OBJECTION),
            Map.entry(LawWarning.W_16, PeriodChecks::complaint),
            Map.entry(LawWarning.W_18, OtherChecks.MEDIA),
            Map.entry(LawWarning.W_19, StaleWords::in),
            Map.entry(LawWarning.W_20, PeriodChecks::information),
            Map.entry(LawWarning.W_21, OtherChecks.WELSH),
            Map.entry(LawWarning.W_22, PeriodChecks::clockCheck)));

    private final WorkingCalendar calendar;

    public PolicyLinter(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Every divergence, in the order of the codes. */
    public List<Divergence> divergences(PolicyProfile policy) {
        return CHECKS.entrySet().stream()
                .flatMap(check -> check.getValue().in(policy, calendar).stream()
                        .map(saying -> new Divergence(
                                check.getKey(),
                                saying.clause().orElse(check.getKey().clause()),
                                saying.words())))
                .toList();
    }

    /** What is looked for again, or only, on every case. */
    public static List<LawWarning> onCases() {
        return Stream.of(LawWarning.values())
                .filter(LawWarning::isLookedForOnCases)
                .toList();
    }
}
