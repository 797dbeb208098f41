package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;
import static org.footagedesk.casefile.ToldCase.london;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.footagedesk.casefile.CopyEvent.CopyApproved;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.CopyEvent.CopyRendered;
import org.footagedesk.casefile.CopyEvent.PreviewRendered;
import org.footagedesk.casefile.CopyEvent.RedactionFailed;
import org.footagedesk.casefile.CopyEvent.RedactionPlanned;
import org.footagedesk.casefile.HoldEvent.HeldSegment;
import org.footagedesk.casefile.HoldEvent.HoldBeyondQuota;
import org.footagedesk.casefile.HoldEvent.HoldConfirmed;
import org.footagedesk.casefile.HoldEvent.HoldFailed;
import org.footagedesk.casefile.HoldEvent.HoldLapseAnnounced;
import org.footagedesk.casefile.HoldEvent.HoldLapsed;
import org.footagedesk.casefile.HoldEvent.HoldPlaced;
import org.footagedesk.casefile.HoldEvent.HoldReleased;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldEvent.HoldSecured;
import org.footagedesk.casefile.HoldEvent.HoldVerified;
import org.footagedesk.casefile.LetterEvent.LetterApproved;
import org.footagedesk.casefile.LetterEvent.LetterEdited;
import org.footagedesk.casefile.LetterEvent.LetterEscalated;
import org.footagedesk.casefile.LetterEvent.LetterReturned;
import org.footagedesk.casefile.LetterEvent.LetterSent;
import org.footagedesk.casefile.LetterEvent.LetterUndelivered;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

/** Holds, letters and copies as they stand after each of their events. */
class FoldsTest {

    private static final TimeWindow EVENING = new TimeWindow(london("2026-03-02T20:00"), london("2026-03-02T22:00"));
    private static final Sha256 CLIP = Sha256.of("clip");

    private final ToldCase told = ToldCase.received(RequestKind.SUBJECT_ACCESS, TOTNES.reference(), "2026-03-03T10:00");
    private final HoldId hold = new HoldId(UUID.randomUUID());
    private final RenderId render = new RenderId(UUID.randomUUID());

    @Test
    void aHoldIsSafeOnlyOnceItIsSecured() {
        Instant overwritten = london("2026-04-01T20:00");
        told.happens(requested(), new HoldPlaced(hold, 1));
        assertThat(held().state()).isEqualTo(HoldState.PLACED);

        told.happens(new HoldVerified(hold, List.of(new HeldSegment(EVENING, CLIP, 4))));
        assertThat(held().state()).isEqualTo(HoldState.VERIFIED);
        assertThat(held().sha256()).isNull();

        told.happens(new HoldSecured(hold, CLIP, 4, overwritten));
        assertThat(held().state()).isEqualTo(HoldState.SECURED);
        assertThat(held().sha256()).isEqualTo(CLIP);
        assertThat(held().overwriteAt()).isEqualTo(overwritten);
        assertThat(held().segments()).hasSize(1);
    }

    @Test
    void aHoldThatFailedSaysWhy() {
        told.happens(requested(), new HoldFailed(hold, "nothing-recorded"));

        assertThat(held().state()).isEqualTo(HoldState.FAILED);
        assertThat(held().failure()).isEqualTo("nothing-recorded");
    }

    @Test
    void aReleasedHoldStaysOnTheCase() {
        told.happens(requested(), new HoldReleased(hold, "answered"));

        assertThat(held().state()).isEqualTo(HoldState.RELEASED);
    }

    @Test
    void aHoldThatWasNeverRequestedCannotMoveOn() {
        told.happens(new HoldPlaced(hold, 1));

        assertThatThrownBy(() -> told.file().holds()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEditedLetterWaitsAgainUnderItsNewHash() {
        var letter = told.drafts("SAR-2", "2026-03-04T23:59");
        told.by("clerk", new LetterReturned(letter, "Too curt"));
        assertThat(letter(letter).state()).isEqualTo(LetterState.RETURNED);
        assertThat(letter(letter).note()).isEqualTo("Too curt");

        told.by("clerk", new LetterEdited(letter, Sha256.of("kinder"), Sha256.of("kept"), List.of()));
        assertThat(letter(letter).state()).isEqualTo(LetterState.WAITING);
        assertThat(letter(letter).sha256()).isEqualTo(Sha256.of("kinder"));
        assertThat(letter(letter).note()).isNull();
    }

    @Test
    void aSentLetterSaysWhoApprovedItAndWhenItLeft() {
        var letter = told.drafts("SAR-2", "2026-03-04T23:59");
        told.by("clerk", new LetterApproved(letter, Sha256.of("text"), Role.CLERK))
                .on("2026-03-03T11:00")
                .happens(new LetterSent(letter, "one@desk.example"));

        assertThat(letter(letter).state()).isEqualTo(LetterState.SENT);
        assertThat(letter(letter).approvedBy()).isEqualTo("clerk");
        assertThat(letter(letter).sentAt()).isEqualTo(london("2026-03-03T11:00"));
        assertThat(letter(letter).waits()).isFalse();
    }

    @Test
    void aBouncedLetterKeepsItsMessageIdAndSaysWhy() {
        var letter = told.sends("SAR-2");
        told.happens(new LetterUndelivered(letter, "bounced"));

        assertThat(letter(letter).state()).isEqualTo(LetterState.UNDELIVERED);
        assertThat(letter(letter).messageId()).isEqualTo("letter@desk.example");
        assertThat(letter(letter).note()).isEqualTo("bounced");
    }

    @Test
    void anEscalatedLetterStillWaits() {
        var letter = told.drafts("SAR-2", "2026-03-04T23:59");
        told.happens(new LetterEscalated(letter, london("2026-03-04T23:59")));

        assertThat(letter(letter).escalated()).isTrue();
        assertThat(letter(letter).waits()).isTrue();
        assertThat(letter(letter).nearLimit()).isTrue();
    }

    @Test
    void aLetterThatHasLeftIsNoLongerNearItsLimit() {
        var letter = told.drafts("SAR-2", "2026-03-04T23:59");
        assertThat(letter(letter).nearLimit()).isFalse();
        told.happens(new LetterEscalated(letter, london("2026-03-04T23:59")));
        told.by("clerk", new LetterApproved(letter, Sha256.of("text"), Role.CLERK))
                .happens(new LetterSent(letter, "one@desk.example"));

        assertThat(letter(letter).escalated()).isTrue();
        assertThat(letter(letter).nearLimit()).isFalse();
    }

    @Test
    void aCopyGoesFromThePlanToTheNumberedFile() {
        told.happens(new RedactionPlanned(render, hold, EVENING, "{}"));
        assertThat(copy().state()).isEqualTo(Copy.State.PLANNED);

        told.happens(new PreviewRendered(render, Sha256.of("preview"), 7, 30));
        assertThat(copy().state()).isEqualTo(Copy.State.PREVIEWED);
        assertThat(copy().number()).isZero();

        told.by("gpm", new CopyApproved(render, 1));
        assertThat(copy().approvedBy()).isEqualTo("gpm");
        assertThat(copy().number()).isEqualTo(1);

        told.happens(new CopyRendered(render, 1, CLIP, 9, 30, Sha256.of("decisions")));
        assertThat(copy().state()).isEqualTo(Copy.State.READY);
        assertThat(copy().sha256()).isEqualTo(CLIP);

        told.by("gpm", new CopyDownloaded(render, 1, CLIP));
        assertThat(copy().state()).isEqualTo(Copy.State.DOWNLOADED);
        assertThat(copy().bytes()).isEqualTo(9);
    }

    @Test
    void aRenderingThatFailedKeepsNothingOfTheAttempt() {
        told.happens(new RedactionPlanned(render, hold, EVENING, "{}"), new RedactionFailed(render, "no pictures"));

        assertThat(copy().state()).isEqualTo(Copy.State.FAILED);
        assertThat(copy().failure()).isEqualTo("no pictures");
        assertThat(copy().sha256()).isNull();
    }

    @Test
    void aCaseBeginsByBeingOpened() {
        var joined = told.file().entries().subList(1, 2);

        assertThatThrownBy(() -> new CaseFile(ToldCase.REFERENCE, joined)).hasMessageContaining("does not begin");
    }

    @Test
    void footageBeyondAQuotaIsNotHeldUntilAPersonAsksForIt() {
        told.happens(new HoldBeyondQuota(hold, "CIVIC-RAMP", EVENING));

        assertThat(told.file().holds()).isEmpty();
        assertThat(told.file().beyondQuota()).hasSize(1);

        told.happens(requested());

        assertThat(told.file().holds()).hasSize(1);
        assertThat(told.file().beyondQuota()).isEmpty();
    }

    @Test
    void whatTheMachineHeldLapsesUnlessAPersonConfirmsIt() {
        var gone = Instant.parse("2026-09-01T23:00:00Z");
        told.happens(requested(), new HoldLapseAnnounced(hold, gone));
        assertThat(held().confirmed()).isFalse();
        assertThat(held().lapsesAt()).isEqualTo(gone);

        told.by("gpm", new HoldConfirmed(hold));
        assertThat(held().confirmed()).isTrue();
        assertThat(held().lapsesAt()).isNull();
    }

    @Test
    void whatLapsedIsHeldNoMore() {
        told.happens(requested(), new HoldLapseAnnounced(hold, Instant.EPOCH), new HoldLapsed(hold));

        assertThat(held().state()).isEqualTo(HoldState.RELEASED);
        assertThat(held().lapsesAt()).isNull();
    }

    @Test
    void whatAPersonAskedForNeedsNoConfirming() {
        told.by("clerk", requested());

        assertThat(held().confirmed()).isTrue();
    }

    @Test
    void whereTheRecorderHadNothingIsAGap() {
        var first =
                new TimeWindow(EVENING.from().minusSeconds(30), EVENING.from().plusSeconds(60));
        var second = new TimeWindow(EVENING.from().plusSeconds(90), EVENING.to().minusSeconds(5));
        told.happens(
                requested(),
                new HoldVerified(hold, List.of(new HeldSegment(first, CLIP, 4), new HeldSegment(second, CLIP, 4))));

        assertThat(held().gaps())
                .containsExactly(new TimeWindow(first.to(), second.from()), new TimeWindow(second.to(), EVENING.to()));
    }

    @Test
    void aWindowThatIsShownAsAWholeHasNoGap() {
        told.happens(requested(), new HoldVerified(hold, List.of(new HeldSegment(EVENING, CLIP, 4))));

        assertThat(held().gaps()).isEmpty();
    }

    private HoldRequested requested() {
        return new HoldRequested(hold, "CIVIC-RAMP", EVENING, "the camera that the request names");
    }

    private Hold held() {
        return told.file().holds().get(hold);
    }

    private LetterOnFile letter(LetterId letter) {
        return told.file().letters().get(letter);
    }

    private Copy copy() {
        return told.file().copies().get(render);
    }
}
