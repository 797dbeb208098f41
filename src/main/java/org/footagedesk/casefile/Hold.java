package org.footagedesk.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.casefile.HoldEvent.HeldSegment;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A hold as it stands: which footage, how far it has got, and when the recorder would overwrite it.
 *
 * @param window in true time, with the policy's margin on both sides
 * @param overwriteAt known once the recorder has been asked
 * @param failure the reason code, where it failed
 * @param confirmed whether a person asked for it or wants it kept; what nobody confirms lapses
 * @param lapsesAt when it goes unless somebody confirms it; none before that was announced, nor once it is confirmed or let go
 */
public record Hold(
        HoldId id,
        String camera,
        TimeWindow window,
        HoldState state,
        List<HeldSegment> segments,
        @Nullable Sha256 sha256,
        @Nullable Instant overwriteAt,
        @Nullable String failure,
        boolean confirmed,
        @Nullable Instant lapsesAt) {

    static Map<HoldId, Hold> of(List<CaseEntry> entries) {
        var holds = new LinkedHashMap<HoldId, Hold>();
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof HoldEvent event) {
                holds.compute(event.hold(), (id, before) -> after(before, event, entry));
            }
        }
        return Collections.unmodifiableMap(holds);
    }

    /** The pieces that show any part of the window, in the order of time. */
    public List<HeldSegment> segmentsOf(TimeWindow shown) {
        return segments.stream()
                .filter(segment -> segment.time().overlaps(shown))
                .toList();
    }

    /** Where the recorder had nothing of the window, though it had the rest; none before the copy was read back. */
    public List<TimeWindow> gaps() {
        var gaps = new ArrayList<TimeWindow>();
        Instant shownTo = window.from();
        for (HeldSegment segment : segments) {
            if (segment.time().from().isAfter(shownTo)) {
                gaps.add(new TimeWindow(shownTo, segment.time().from()));
            }
            shownTo = segment.time().to().isAfter(shownTo) ? segment.time().to() : shownTo;
        }
        if (!segments.isEmpty() && shownTo.isBefore(window.to())) {
            gaps.add(new TimeWindow(shownTo, window.to()));
        }
        return List.copyOf(gaps);
    }

    private static @Nullable Hold after(@Nullable Hold before, HoldEvent event, CaseEntry entry) {
        if (event instanceof HoldEvent.HoldRequested asked) {
            return new Hold(
                    asked.hold(),
                    asked.camera(),
                    asked.window(),
                    HoldState.REQUESTED,
                    List.of(),
                    null,
                    null,
                    null,
                    !entry.byMachine(),
                    null);
        }
        if (event instanceof HoldEvent.HoldBeyondQuota) {
            return before;
        }
        if (before == null) {
            throw new IllegalStateException("A hold cannot move on before it is requested.");
        }
        return switch (event) {
            case HoldEvent.HoldRequested asked -> before;
            case HoldEvent.HoldBeyondQuota beyond -> before;
            case HoldEvent.HoldPlaced placed -> before.with(HoldState.PLACED);
            case HoldEvent.HoldVerified verified -> before.verified(verified.segments());
            case HoldEvent.HoldSecured secured -> before.secured(secured);
            case HoldEvent.HoldFailed failed -> before.failed(failed.reason());
            case HoldEvent.HoldLapseAnnounced announced -> before.kept(false, announced.lapsesAt());
            case HoldEvent.HoldConfirmed confirmed -> before.kept(true, null);
            case HoldEvent.HoldReleased released -> before.letGo();
            case HoldEvent.HoldLapsed lapsed -> before.letGo();
            case HoldEvent.HeldFootageDestroyed destroyed -> before;
        };
    }

    private Hold with(HoldState next) {
        return new Hold(id, camera, window, next, segments, sha256, overwriteAt, failure, confirmed, lapsesAt);
    }

    private Hold verified(List<HeldSegment> held) {
        return new Hold(
                id,
                camera,
                window,
                HoldState.VERIFIED,
                List.copyOf(held),
                sha256,
                overwriteAt,
                failure,
                confirmed,
                lapsesAt);
    }

    private Hold secured(HoldEvent.HoldSecured secured) {
        return new Hold(
                id,
                camera,
                window,
                HoldState.SECURED,
                segments,
                secured.sha256(),
                secured.overwriteAt(),
                null,
                confirmed,
                lapsesAt);
    }

    private Hold failed(String reason) {
        return new Hold(
                id, camera, window, HoldState.FAILED, segments, sha256, overwriteAt, reason, confirmed, lapsesAt);
    }

    private Hold letGo() {
        return new Hold(
                id, camera, window, HoldState.RELEASED, segments, sha256, overwriteAt, failure, confirmed, null);
    }

    private Hold kept(boolean byPerson, @Nullable Instant until) {
        return new Hold(id, camera, window, state, segments, sha256, overwriteAt, failure, byPerson, until);
    }
}
