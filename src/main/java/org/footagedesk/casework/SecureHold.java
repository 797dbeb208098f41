package org.footagedesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HeldSegment;
import org.footagedesk.casefile.HoldEvent.HoldFailed;
import org.footagedesk.casefile.HoldEvent.HoldPlaced;
import org.footagedesk.casefile.HoldEvent.HoldSecured;
import org.footagedesk.casefile.HoldEvent.HoldVerified;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.Recorder;
import org.footagedesk.footage.RecorderUnavailable;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;
import org.footagedesk.vault.Vault;
import org.footagedesk.vault.VaultRoom;
import org.footagedesk.work.Work;
import org.footagedesk.work.WorkFails;
import org.footagedesk.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Copies held footage from the recorder into the case's vault, reads it back and says that it is safe (RECORDERS.md, rules 2 and 3). */
@Component
public class SecureHold {

    private static final Logger LOG = LoggerFactory.getLogger(SecureHold.class);
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(5);

    private final CaseFiles cases;
    private final CaseSteps steps;
    private final Recorder recorder;
    private final Vault vault;
    private final VaultRoom room;
    private final LapseHold lapse;
    private final Policies policies;
    private final Work work;
    private final Clock clock;

    SecureHold(
            CaseFiles cases,
            CaseSteps steps,
            Recorder recorder,
            Vault vault,
            VaultRoom room,
            LapseHold lapse,
            Policies policies,
            Work work,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.recorder = recorder;
        this.vault = vault;
        this.room = room;
        this.lapse = lapse;
        this.policies = policies;
        this.work = work;
        this.clock = clock;
    }

    /** Takes the hold, named {@code CASE/HOLD}, as far as it goes; a hold that is safe, released or failed is left alone. */
    public void secure(String id) throws IOException {
        CasePart part = CasePart.of(id);
        HoldId holdId = new HoldId(part.part());
        Hold hold = cases.get(part.reference()).holds().get(holdId);
        if (hold == null) {
            throw WorkFails.forGood("hold-unknown");
        }
        if (isSettled(hold)) {
            return;
        }
        Instant recordedBy = hold.window().to().plus(FootageWanted.UNTIL_RECORDED);
        if (recordedBy.isAfter(clock.instant())) {
            work.schedule("secure-hold", id, recordedBy);
            return;
        }
        try {
            copy(part.reference(), hold);
        } catch (RecorderUnavailable away) {
            askLater(part, hold, away);
        }
    }

    /** While it is away nothing is known of the footage; only once the recorder would have overwritten it is there nothing left to ask for. */
    private void askLater(CasePart part, Hold hold, RecorderUnavailable away) {
        boolean overwritten = policies.inForce()
                .retention()
                .keptSince(clock.instant())
                .filter(since -> since.isAfter(hold.window().to()))
                .isPresent();
        if (overwritten) {
            record(part.reference(), hold, List.of(new HoldFailed(hold.id(), "recorder-away-until-overwritten")));
            return;
        }
        LOG.warn("{} The hold {} waits for it.", away.getMessage(), part);
        work.schedule(new WorkItem("secure-hold", part.toString()), UNTIL_ASKED_AGAIN);
    }

    private static boolean isSettled(Hold hold) {
        return switch (hold.state()) {
            case SECURED, RELEASED, FAILED -> true;
            case REQUESTED, PLACED, VERIFIED -> false;
        };
    }

    private void copy(CaseReference reference, Hold hold) throws IOException {
        List<RecordedSegment> recorded = recorder.segments(hold.camera(), hold.window());
        if (recorded.isEmpty()) {
            record(reference, hold, List.of(new HoldFailed(hold.id(), "nothing-recorded")));
            return;
        }
        if (!room.isLeftFor(recorded.stream().mapToLong(RecordedSegment::bytes).sum())) {
            throw WorkFails.forNow("disk-nearly-full");
        }
        if (hold.state() == HoldState.REQUESTED) {
            record(reference, hold, List.of(new HoldPlaced(hold.id(), recorded.size())));
        }
        var kept = new ArrayList<HeldSegment>();
        var readBack = new HashSet<Sha256>();
        for (RecordedSegment segment : recorded) {
            HeldSegment piece = keep(reference, segment);
            if (readBack.add(piece.sha256())) {
                readBack(reference, piece.sha256());
            }
            kept.add(piece);
        }
        safe(reference, hold, kept, overwriteAt(recorded));
    }

    private void safe(CaseReference reference, Hold hold, List<HeldSegment> kept, @Nullable Instant overwriteAt) {
        long bytes = kept.stream().mapToLong(HeldSegment::bytes).sum();
        steps.append(reference, CaseEntry.MACHINE, file -> {
            if (isSettled(file, hold)) {
                return List.of();
            }
            lapse.remember(file, hold);
            return List.of(
                    new HoldVerified(hold.id(), kept),
                    new HoldSecured(hold.id(), HeldSegment.hashOf(kept), bytes, overwriteAt));
        });
    }

    private static @Nullable Instant overwriteAt(List<RecordedSegment> recorded) {
        return recorded.stream()
                .flatMap(segment -> Stream.ofNullable(segment.overwriteAt()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private HeldSegment keep(CaseReference reference, RecordedSegment segment) throws IOException {
        Vault.Stored stored;
        try (InputStream fromRecorder = recorder.open(segment)) {
            stored = vault.keep(reference.scope(), fromRecorder);
        }
        if (stored.bytes() == 0) {
            throw WorkFails.forNow("recorder-gave-nothing");
        }
        return new HeldSegment(segment.time(), stored.sha256(), stored.bytes());
    }

    /** Also what an earlier attempt wrote: it may have died before it read that back. */
    private void readBack(CaseReference reference, Sha256 sha256) throws IOException {
        try (InputStream fromVault = vault.open(reference.scope(), sha256)) {
            if (!Sha256.of(fromVault).equals(sha256)) {
                throw WorkFails.forNow("copy-differs");
            }
        }
    }

    private void record(CaseReference reference, Hold hold, List<CaseEvent> events) {
        steps.append(reference, CaseEntry.MACHINE, file -> isSettled(file, hold) ? List.of() : events);
    }

    /** Whether somebody else was quicker: two desks may work on one hold. */
    private static boolean isSettled(CaseFile file, Hold hold) {
        return isSettled(file.holds().get(hold.id()));
    }
}
