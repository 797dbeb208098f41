package org.footagedesk.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/** What happened to footage that is being kept from being overwritten. */
public sealed interface HoldEvent extends CaseEvent {

    HoldId hold();

    /** Footage of a camera is to be kept; the window already carries the policy's margin. */
    record HoldRequested(HoldId hold, String camera, TimeWindow window, String reason) implements HoldEvent {}

    /** The request speaks of this footage too, but the sender's quotas of the day are used up: nothing is held until a person asks. */
    record HoldBeyondQuota(HoldId hold, String camera, TimeWindow window) implements HoldEvent {

        public Footage footage() {
            return new Footage(camera, window);
        }
    }

    /** The recorder has the footage, in so many segments. */
    record HoldPlaced(HoldId hold, int segments) implements HoldEvent {}

    /** Every segment was copied, and the copies read back as what the recorder gave. */
    record HoldVerified(HoldId hold, List<HeldSegment> segments) implements HoldEvent {}

    /** The copy lies in the vault; overwriteAt is when the recorder would have lost the first of it, if known. */
    record HoldSecured(
            HoldId hold,
            Sha256 sha256,
            long bytes,
            @Nullable Instant overwriteAt) implements HoldEvent {}

    /** The footage could not be kept; reason is a code, such as {@code nothing-recorded}. */
    record HoldFailed(HoldId hold, String reason) implements HoldEvent {}

    /** People were told that nobody has confirmed what the machine held by itself, and that it goes at that instant. */
    record HoldLapseAnnounced(HoldId hold, Instant lapsesAt) implements HoldEvent {}

    /** A person wants what the machine held by itself: it no longer lapses. */
    record HoldConfirmed(HoldId hold) implements HoldEvent {}

    /** A person let the held footage go. */
    record HoldReleased(HoldId hold, @Personal String reason) implements HoldEvent {}

    /** Nobody confirmed the hold in the policy's time. */
    record HoldLapsed(HoldId hold) implements HoldEvent {}

    /** Of footage let go or lapsed, so many pieces were destroyed in the vault; pieces that another hold needs stay. */
    record HeldFootageDestroyed(HoldId hold, int segments) implements HoldEvent {}

    /** One piece of held footage as it lies in the vault, with the true time it shows. */
    record HeldSegment(TimeWindow time, Sha256 sha256, long bytes) {

        /** The one hash of a whole hold: over the hashes of its pieces in order, a line each, so that anyone can check it piece by piece. */
        public static Sha256 hashOf(List<HeldSegment> pieces) {
            return Sha256.of(
                    pieces.stream().map(piece -> piece.sha256().hex() + "\n").collect(Collectors.joining()));
        }
    }
}
