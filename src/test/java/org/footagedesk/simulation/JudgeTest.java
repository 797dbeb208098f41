package org.footagedesk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.journeys.SettableClock;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

/** A judge who never finds anything would be no judge: each kind of violation is found and named. */
class JudgeTest {

    private final SettableClock clock = new SettableClock(london("2026-03-03T11:00"));
    private final Recorder30Days recorder = new Recorder30Days(clock);
    private final Judge judge = new Judge(Gap.NONE);
    private final Story story = story(RequestKind.OBJECTION);

    @Test
    void lettersInTimeAreNoViolation() {
        judge.sees(story, "GEN-1", london("2026-03-04T10:00"));
        judge.sees(story, "OBJ-1", london("2026-03-20T10:00"));

        assertThat(violations(true)).isEmpty();
    }

    @Test
    void aLetterOfTheDayAfterIsLateAndSaysByWhatDay() {
        judge.sees(story, "GEN-1", london("2026-03-06T00:10"));
        judge.sees(story, "OBJ-1", london("2026-03-20T10:00"));
        judge.seesNotice("CCTV-2026-00007", london("2026-03-05T12:00"));

        assertThat(violations(true))
                .containsExactly("late: CCTV-2026-00007 (OBJECTION, []): 'acknowledge' was due on 2026-03-05"
                        + " and left on 2026-03-06");
    }

    @Test
    void whatIsLateWhileNobodyAtAllWasInIsCountedByItself() {
        var knowing = new Judge(Gap.of("2026-03-05..2026-03-05"));
        knowing.sees(story, "GEN-1", london("2026-03-06T10:00"));
        knowing.sees(story, "OBJ-1", london("2026-03-20T10:00"));
        knowing.seesNotice("CCTV-2026-00007", london("2026-03-05T12:00"));

        Verdict verdict = knowing.of(List.of(story), recorder, true, List.of());
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.table()).containsPattern("late while nobody was in +1");
    }

    @Test
    void aLetterThatNeverLeftIsLateAndSomebodyShouldHaveBeenTold() {
        judge.sees(story, "GEN-1", london("2026-03-04T10:00"));

        assertThat(violations(true))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("not escalated: ") && line.contains("2026-03-24"))
                .anyMatch(line -> line.startsWith("late: ") && line.endsWith("never left"));
    }

    @Test
    void aLetterOfTheLastAfternoonOfWhichNobodyWasToldIsAViolation() {
        judge.sees(story, "GEN-1", london("2026-03-05T15:00"));
        judge.sees(story, "OBJ-1", london("2026-03-20T10:00"));

        assertThat(violations(true)).singleElement().asString().contains("nobody was told", "2026-03-05");
    }

    @Test
    void footageThatNobodyReadInTimeIsLostUnlessTheRecorderWasAwayAllTheTime() {
        var asked = story(RequestKind.MEDIA);
        judge.sees(asked, "MED-1", london("2026-03-04T10:00"));

        assertThat(judge.of(List.of(asked), recorder, true, List.of()).violations())
                .singleElement()
                .asString()
                .startsWith("overwritten: ");

        recorder.isAway(new TimeWindow(london("2026-03-01T00:00"), london("2026-04-10T00:00")));
        assertThat(judge.of(List.of(asked), recorder, true, List.of()).violations())
                .isEmpty();
    }

    @Test
    void footageThatWasReadIsSecured() throws IOException {
        var asked = story(RequestKind.MEDIA);
        judge.sees(asked, "MED-1", london("2026-03-04T10:00"));
        Instant seen = asked.seen().atZone(London.ZONE).toInstant();
        for (RecordedSegment piece : recorder.segments(Requesters.CAMERA, new TimeWindow(seen, seen.plusSeconds(60)))) {
            recorder.open(piece).close();
        }

        assertThat(judge.of(List.of(asked), recorder, true, List.of()).violations())
                .isEmpty();
    }

    @Test
    void aViewingBeforeTheGroundsAreJudgedIsADisclosureWithoutEveryGate() {
        var shown = story(RequestKind.POLICE);
        judge.sees(shown, "POL-0", london("2026-03-04T10:00"));
        shown.happened(Moment.VERIFIED, london("2026-03-04T10:00"));
        shown.happened(Moment.VIEWED, london("2026-03-04T11:00"));
        shown.happened(Moment.GROUNDS, london("2026-03-04T12:00"));

        assertThat(withoutEveryGate(shown)).singleElement().asString().endsWith("without [GROUNDS]");
    }

    @Test
    void aPersonWhoSeesTheirImagesBeforeTheFeeIsPaidSeesThemWithoutEveryGate() {
        var shown = story(RequestKind.SUBJECT_ACCESS);
        for (Moment moment : List.of(Moment.FORM, Moment.IDENTITY, Moment.CHECKED, Moment.GRANTED)) {
            shown.happened(moment, london("2026-03-04T10:00"));
        }
        shown.happened(Moment.VIEWED, london("2026-03-04T11:00"));
        shown.happened(Moment.FEE, london("2026-03-04T12:00"));

        assertThat(withoutEveryGate(shown)).singleElement().asString().endsWith("without [FEE]");
    }

    @Test
    void aProsecutorToWhomReleaseIsWrittenWithoutAnUndertakingIsADisclosureAndARefusalIsNone() {
        var asked = story(RequestKind.PROSECUTING_BODY);
        judge.sees(asked, "OPB-4 SEC-3", london("2026-03-05T10:00"));
        assertThat(withoutEveryGate(asked)).isEmpty();

        for (Moment moment : List.of(
                Moment.VERIFIED, Moment.GROUNDS, Moment.POLICE_CONSULTED, Moment.OWNERS_AGREED, Moment.GRANTED)) {
            asked.happened(moment, london("2026-03-04T10:00"));
        }
        assertThat(withoutEveryGate(asked)).singleElement().asString().endsWith("without [UNDERTAKEN]");
        asked.happened(Moment.UNDERTAKEN, london("2026-03-04T11:00"));
        assertThat(withoutEveryGate(asked)).isEmpty();
    }

    @Test
    void whatTheDeskRefusedThoughItWasRightIsAViolation() {
        judge.sees(story, "OBJ-1", london("2026-03-04T10:00"));

        assertThat(judge.of(List.of(story), recorder, true, List.of("the desk refused the fee"))
                        .violations())
                .containsExactly("blocked: the desk refused the fee");
    }

    @Test
    void aJournalThatDoesNotHoldIsAViolation() {
        judge.sees(story, "OBJ-1", london("2026-03-04T10:00"));

        assertThat(violations(false)).singleElement().asString().startsWith("journal: ");
    }

    private List<String> withoutEveryGate(Story one) {
        return judge.of(List.of(one), recorder, true, List.of()).violations().stream()
                .filter(line -> line.startsWith("without every gate: "))
                .toList();
    }

    private List<String> violations(boolean journalWhole) {
        return judge.of(List.of(story), recorder, journalWhole, List.of()).violations();
    }

    private static Story story(RequestKind kind) {
        var story = new Story(7, kind, "Ann Pike", LocalDateTime.parse("2026-03-02T14:00"), Set.of(), true);
        story.happened(Moment.ARRIVED, london("2026-03-03T11:00"));
        story.isCalled("CCTV-2026-00007");
        return story;
    }

    private static Instant london(String time) {
        return LocalDateTime.parse(time).atZone(London.ZONE).toInstant();
    }
}
