package org.footagedesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.HoldEvent.HoldFailed;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldEvent.HoldSecured;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.PoliciesOnFile;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.casefile.ToldCase;
import org.footagedesk.journal.Recorded;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.upkeep.About;
import org.footagedesk.upkeep.Duty;
import org.footagedesk.upkeep.DutyLine;
import org.footagedesk.upkeep.Thing;
import org.footagedesk.upkeep.UpkeepBook;
import org.footagedesk.upkeep.UpkeepEvent;
import org.footagedesk.upkeep.UpkeepEvent.DutyDone;
import org.junit.jupiter.api.Test;

/** The committee's figures, from nothing but cases and the book of upkeep. */
class CommitteeReportTest {

    private static final ReportPeriod SPRING =
            new ReportPeriod(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-30"));
    private static final LocalDate TODAY = LocalDate.parse("2026-05-04");
    private static final UpkeepBook EMPTY = new UpkeepBook(List.of());

    private static ToldCase request(RequestKind kind, String when) {
        return ToldCase.received(kind, "totnes-2025/1", when);
    }

    private static List<ToldCase> requests(int many, RequestKind kind, String when) {
        return IntStream.range(0, many).mapToObj(_ -> request(kind, when)).toList();
    }

    @SafeVarargs
    private static CommitteeReport report(List<ToldCase>... cases) {
        var figures = new ArrayList<CaseFigures>();
        for (List<ToldCase> some : cases) {
            some.forEach(told ->
                    figures.add(CaseFigures.of(told.file(), PoliciesOnFile.TOTNES, PoliciesOnFile.CALENDAR, TODAY)));
        }
        return CommitteeReport.of(SPRING, TODAY, figures, EMPTY, List.of());
    }

    private static List<String> row(CommitteeReport report, String section, String name) {
        return section(report, section).rows().stream()
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Section section(CommitteeReport report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void requestsAreCountedByKindAndMonthAndThoseBeforeThePeriodAreNot() {
        var report = report(
                requests(6, RequestKind.SUBJECT_ACCESS, "2026-03-10T10:00"),
                requests(7, RequestKind.SUBJECT_ACCESS, "2026-04-10T10:00"),
                requests(9, RequestKind.SUBJECT_ACCESS, "2026-02-10T10:00"));

        assertThat(section(report, "volumes").columns()).containsExactly("Kind", "Mar 2026", "Apr 2026", "Together");
        assertThat(row(report, "volumes", "Subject access")).containsExactly("Subject access", "6", "7", "13");
        assertThat(row(report, "volumes", "Media")).containsExactly("Media", "0", "0", "0");
    }

    @Test
    void aNumberThatCouldPointAtAPersonIsNotSaidNorCanItBeTakenFromTheSums() {
        var report = report(
                requests(6, RequestKind.SUBJECT_ACCESS, "2026-03-10T10:00"),
                requests(2, RequestKind.MEDIA, "2026-03-11T10:00"));

        assertThat(row(report, "volumes", "Media")).containsExactly("Media", "fewer than 5", "0", "fewer than 5");
        assertThat(row(report, "volumes", "All requests")).containsExactly("All requests", "about 10", "0", "about 10");
    }

    @Test
    void anHourBeforeMidnightInLondonBelongsToItsMonth() {
        var report = report(requests(5, RequestKind.POLICE, "2026-03-31T23:30"));

        assertThat(row(report, "volumes", "Police")).containsExactly("Police", "5", "0", "5");
    }

    @Test
    void spamIsNoRequest() {
        var report = report(requests(8, RequestKind.NOT_A_REQUEST, "2026-03-10T10:00"));

        assertThat(row(report, "volumes", "All requests")).containsExactly("All requests", "0", "0", "0");
    }

    @Test
    void whatIsLateStandsInTheShareEvenIfItIsStillOwed() {
        var report = report(requests(5, RequestKind.SUBJECT_ACCESS, "2026-03-10T10:00"));

        assertThat(row(report, "on-time", "All together").getLast()).isEqualTo("0 %");
    }

    @Test
    void theShareIsRoundedDownSoThatOneLateIsNeverNone() {
        List<ToldCase> answered = requests(5, RequestKind.POLICY_COPY, "2026-03-10T10:00");
        answered.forEach(told -> told.on("2026-03-10T16:00").sends("PLC-1"));
        var inTime = report(answered);
        assertThat(row(inTime, "on-time", "All together").getLast()).isEqualTo("100 %");

        var oneLate = report(answered, requests(1, RequestKind.POLICY_COPY, "2026-03-10T10:00"));
        assertThat(row(oneLate, "on-time", "All together").getLast()).isNotEqualTo("100 %");
    }

    @Test
    void whatIsNotDueYetIsNotCounted() {
        var period = new ReportPeriod(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-12-31"));
        var today = LocalDate.parse("2026-05-04");
        var figures = Collections.nCopies(
                6,
                CaseFigures.of(
                        request(RequestKind.COMPLAINT, "2026-05-04T09:00").file(),
                        PoliciesOnFile.TOTNES,
                        PoliciesOnFile.CALENDAR,
                        today));

        var report = CommitteeReport.of(period, today, figures, EMPTY, List.of());

        assertThat(row(report, "on-time", "All together")).containsExactly("All together", "0", "");
    }

    @Test
    void theAnswerIsTheLetterAfterTheDecisionAndNotTheAcknowledgement() {
        var answered = requests(5, RequestKind.SUBJECT_ACCESS, "2026-03-10T10:00");
        answered.forEach(told -> {
            told.on("2026-03-11T10:00").sends("SAR-1");
            told.on("2026-03-20T10:00").happens(new DecisionMade(Outcome.GRANTED, "fit"));
            told.on("2026-03-22T10:00").sends("SAR-8");
        });

        assertThat(row(report(answered), "answers", "Subject access"))
                .containsExactly("Subject access", "5", "12 days", "12 days");
    }

    @Test
    void ofFewAnswersNoDaysAreSaid() {
        var closed = requests(2, RequestKind.COMPLAINT, "2026-03-10T10:00");
        closed.forEach(told -> told.on("2026-03-20T10:00").takes("close", "result=done"));

        assertThat(row(report(closed), "answers", "Complaint")).containsExactly("Complaint", "fewer than 5", "", "");
    }

    @Test
    void theTimeToAHoldRunsFromTheReceiptToTheFirstSafeFootage() {
        var held = requests(5, RequestKind.SUBJECT_ACCESS, "2026-03-10T10:00");
        held.forEach(told -> {
            var hold = hold(told);
            told.on("2026-03-10T10:07").happens(new HoldSecured(hold, Sha256.of("clip"), 9, null));
            told.on("2026-03-12T10:00").happens(new HoldSecured(hold(told), Sha256.of("other"), 9, null));
        });
        var failed = requests(6, RequestKind.SUBJECT_ACCESS, "2026-03-10T10:00");
        failed.forEach(told -> told.happens(new HoldFailed(hold(told), "nothing-recorded")));

        var report = report(held, failed);

        assertThat(row(report, "holds", "Footage made safe"))
                .containsExactly("Footage made safe", "5", "7 minutes", "7 minutes");
        assertThat(row(report, "holds", "The recorder gave none")).contains("6");
    }

    private static HoldId hold(ToldCase told) {
        var hold = new HoldId(UUID.randomUUID());
        var from = ToldCase.london("2026-03-09T10:00");
        told.happens(new HoldRequested(hold, "GH-01", new TimeWindow(from, from.plusSeconds(60)), "asked for"));
        return hold;
    }

    @Test
    void aRefusalIsToldByTheCheckItFailedAndNeverByWhatSomebodyWrote() {
        var refused = requests(5, RequestKind.SUBJECT_ACCESS, "2026-03-10T10:00");
        refused.forEach(told -> told.on("2026-03-20T10:00")
                .happens(
                        new SixChecksAnswered(List.of(false, true, true, true, true, true), "Case of Ann Jones"),
                        new DecisionMade(Outcome.REFUSED, "Ann Jones is under investigation")));

        var report = report(refused);

        assertThat(row(report, "refusals", "9.3 check 1: a live criminal investigation"))
                .endsWith("5");
        assertThat(ReportAsCsv.of(report)).doesNotContain("Ann", "Jones", "@", "CCTV-2026");
    }

    @Test
    void aGateThatWasAnsweredWithNoIsAReasonInTheHousesWords() {
        var refused = requests(5, RequestKind.SECONDARY, "2026-03-10T10:00");
        refused.forEach(told -> told.on("2026-03-20T10:00")
                .takes("four-gates", "law=yes", "statute=yes", "cases=yes", "public_interest=no")
                .happens(new DecisionMade(Outcome.REFUSED, "no")));

        assertThat(section(report(refused), "refusals").rows())
                .contains(List.of("Answer the four gates (11.1): Does it pass the test of public interest?", "5"));
    }

    @Test
    void whatWasGrantedAfterAllIsNoRefusalAndWithoutACheckTheGroundStaysOnTheCase() {
        CaseEvent refusal = new DecisionMade(Outcome.REFUSED, "privileged");
        var granted = requests(5, RequestKind.LEGAL, "2026-03-10T10:00");
        granted.forEach(told -> told.happens(refusal, new DecisionMade(Outcome.GRANTED, "order seen")));
        assertThat(section(report(granted), "refusals").rows())
                .containsExactly(List.of("Requests refused, wholly or in part", "0"));

        var refused = requests(5, RequestKind.LEGAL, "2026-03-10T10:00");
        refused.forEach(told -> told.happens(refusal));
        assertThat(section(report(refused), "refusals").rows()).contains(List.of(Refusal.ANOTHER, "5"));
    }

    @Test
    void upkeepIsToldByDutyWithWhatIsOverdue() {
        var duty = new Duty(
                "sign-check",
                "Check the signs",
                "2.5",
                About.HOUSE,
                Optional.of(Period.ofYears(1)),
                Optional.empty(),
                Optional.empty(),
                30,
                Set.of(Role.CLERK),
                List.of());
        var done = new DutyDone(UUID.randomUUID(), "sign-check", "HOUSE", LocalDate.parse("2026-03-05"), Map.of());
        var book = new UpkeepBook(List.of(new Recorded<UpkeepEvent>(
                1, LocalDateTime.parse("2026-03-05T10:00").toInstant(ZoneOffset.UTC), "clerk", done)));
        var lines = List.of(
                new DutyLine(duty, Thing.HOUSE, Optional.empty(), Optional.of(TODAY), DutyLine.State.OVERDUE),
                new DutyLine(duty, Thing.HOUSE, Optional.empty(), Optional.of(TODAY), DutyLine.State.NOT_DUE));

        var report = CommitteeReport.of(SPRING, TODAY, List.of(), book, lines);

        assertThat(row(report, "upkeep", "Check the signs")).containsExactly("Check the signs", "2.5", "1", "1");
    }

    @Test
    void eachPictureSaysInWordsWhatItShowsAndItsBarsFitIntoIt() {
        var report = report(requests(6, RequestKind.POLICE, "2026-03-10T10:00"));

        var chart = section(report, "volumes").chart().orElseThrow();
        assertThat(chart.inWords()).isEqualTo("Mar 2026: 6; Apr 2026: 0.");
        assertThat(chart.drawing().rows()).allSatisfy(bar -> {
            assertThat(bar.figureX()).isLessThan(chart.drawing().width());
            assertThat(bar.figureY()).isLessThan(chart.drawing().height());
        });
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsOrIsTooLongIsRefusedInASentence() {
        var day = LocalDate.parse("2026-03-01");
        assertThat(ReportPeriod.problem(day, day.minusDays(1))).contains("The last day must not lie before the first.");
        assertThat(ReportPeriod.problem(day, day.plusYears(3)))
                .contains("A report covers at most 2 years. Ask for a shorter time.");
        assertThat(ReportPeriod.problem(day, day)).isEmpty();
    }
}
