package org.footagedesk.casework.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.policy.DueDate;
import org.footagedesk.policy.ObligationRule.Debtor;
import org.footagedesk.policy.Owed;
import org.footagedesk.policy.Owing;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.PolicyWarning;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.policy.lint.CaseWarnings;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * Every due date of a case as JSON: stable names, because people script against them.
 *
 * @param due the governing date of the answer itself, the earlier of policy and law; none while neither clock runs
 * @param policyDue the date of the body's own policy for the answer
 * @param statutoryDue the law's date for the answer
 */
@JsonPropertyOrder({"profile", "kind", "due", "policyDue", "statutoryDue", "explanation", "deadlines", "warnings"})
record CaseDeadlines(
        String profile,
        String kind,
        @Nullable String due,
        @Nullable String policyDue,
        @Nullable String statutoryDue,
        String explanation,
        List<Deadline> deadlines,
        List<Warned> warnings) {

    /** One obligation, of the body or of the person who asks. */
    @JsonPropertyOrder({
        "id",
        "title",
        "owedBy",
        "start",
        "due",
        "policyClause",
        "policyDue",
        "statutoryClause",
        "statutoryDue",
        "metOn",
        "explanation"
    })
    record Deadline(
            String id,
            String title,
            String owedBy,
            @Nullable String start,
            @Nullable String due,
            String policyClause,
            @Nullable String policyDue,
            @Nullable String statutoryClause,
            @Nullable String statutoryDue,
            @Nullable String metOn,
            String explanation) {}

    @JsonPropertyOrder({"code", "level", "words"})
    record Warned(String code, String level, String words) {}

    static CaseDeadlines of(PolicyProfile profile, RequestKind kind, Owing owing, WorkingCalendar calendar) {
        Owed answer = answer(owing);
        return new CaseDeadlines(
                profile.reference(),
                kind.name(),
                answer.due().map(Object::toString).orElse(null),
                date(answer.clocks().policy()),
                date(answer.clocks().statutory()),
                answer.explanation(),
                owing.all().stream().map(CaseDeadlines::deadline).toList(),
                CaseWarnings.of(profile, kind, owing, calendar).stream()
                        .map(CaseDeadlines::warned)
                        .toList());
    }

    /** What the request itself is owed: the first thing beside the acknowledgement that has a date, else what waits, else the acknowledgement. */
    private static Owed answer(Owing owing) {
        List<Owed> beside = owing.all().stream()
                .skip(1)
                .filter(owed -> owed.rule().owedBy() == Debtor.BODY)
                .toList();
        return Stream.concat(
                        beside.stream()
                                .filter(owed -> owed.due().isPresent())
                                .sorted(Comparator.comparing(owed -> owed.due().orElseThrow())),
                        beside.stream()
                                .filter(owed -> owed.rule().statutory().isPresent()
                                        || owed.clocks().waits().isPresent()
                                                && owed.start().isPresent()))
                .findFirst()
                .orElseGet(() -> owing.all().getFirst());
    }

    private static Deadline deadline(Owed owed) {
        return new Deadline(
                owed.rule().id(),
                owed.rule().title(),
                owed.rule().owedBy().name(),
                owed.start().map(Object::toString).orElse(null),
                owed.due().map(Object::toString).orElse(null),
                owed.rule().policy().clause(),
                date(owed.clocks().policy()),
                owed.rule().statutory().map(law -> law.clause()).orElse(null),
                date(owed.clocks().statutory()),
                owed.met().map(Object::toString).orElse(null),
                owed.explanation());
    }

    private static Warned warned(PolicyWarning warning) {
        return new Warned(warning.code(), warning.level().name(), warning.words());
    }

    private static @Nullable String date(Optional<DueDate> due) {
        return due.map(DueDate::date).map(Object::toString).orElse(null);
    }

    /** A line for each date, the governing one first. */
    String asText() {
        String lines = deadlines.stream()
                .map(deadline -> "%s  %s (%s)%n    %s"
                        .formatted(
                                deadline.due() == null ? "no date   " : deadline.due(),
                                deadline.title(),
                                deadline.owedBy().toLowerCase(Locale.ROOT),
                                deadline.explanation()))
                .collect(Collectors.joining(System.lineSeparator()));
        String warned = warnings.stream()
                .map(warning ->
                        System.lineSeparator() + warning.code() + " " + warning.level() + ": " + warning.words())
                .collect(Collectors.joining());
        return "%s, %s: %s%n%s%s".formatted(profile, kind, due == null ? "no date yet" : "due " + due, lines, warned);
    }
}
