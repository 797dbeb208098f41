package org.footagedesk.casefile;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.casefile.CopyEvent.RedactionPlanned;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A redacted copy as it stands, from the marked subject to the handed-over, numbered file.
 *
 * @param sha256 of the preview, and once it is made of the numbered copy
 * @param number given at approval; without it there is no copy (policy 5.7)
 */
public record Copy(
        RenderId id,
        HoldId hold,
        TimeWindow window,
        State state,
        Instant plannedAt,
        String plan,
        @Nullable Sha256 sha256,
        long bytes,
        int number,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String failure) {

    /** How far a copy has got. */
    public enum State {
        /** The preview is being made. */
        PLANNED,
        FAILED,
        /** The preview can be watched. */
        PREVIEWED,
        /** Approved and numbered; the copy itself is being made. */
        APPROVED,
        /** The numbered copy is there. */
        READY,
        DOWNLOADED
    }

    /** Whether the numbered copy is there and may leave as far as it itself goes. */
    public boolean isMade() {
        return state == State.READY || state == State.DOWNLOADED;
    }

    static Map<RenderId, Copy> of(List<CaseEntry> entries) {
        var copies = new LinkedHashMap<RenderId, Copy>();
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof RedactionPlanned planned) {
                copies.put(planned.render(), planned(planned, entry.at()));
            } else if (entry.event() instanceof CopyEvent event) {
                copies.computeIfPresent(event.render(), (id, copy) -> copy.after(event, entry));
            }
        }
        return Collections.unmodifiableMap(copies);
    }

    private static Copy planned(RedactionPlanned planned, Instant at) {
        return new Copy(
                planned.render(),
                planned.hold(),
                planned.window(),
                State.PLANNED,
                at,
                planned.plan(),
                null,
                0,
                0,
                null,
                null,
                null);
    }

    private Copy after(CopyEvent event, CaseEntry entry) {
        return switch (event) {
            case RedactionPlanned planned -> this;
            case CopyEvent.PreviewRendered preview -> made(State.PREVIEWED, preview.sha256(), preview.bytes());
            case CopyEvent.RedactionFailed failed ->
                new Copy(
                        id,
                        hold,
                        window,
                        State.FAILED,
                        plannedAt,
                        plan,
                        null,
                        0,
                        number,
                        approvedBy,
                        approvedAt,
                        failed.reason());
            case CopyEvent.CopyApproved approved ->
                new Copy(
                        id,
                        hold,
                        window,
                        State.APPROVED,
                        plannedAt,
                        plan,
                        sha256,
                        bytes,
                        approved.number(),
                        entry.actor(),
                        entry.at(),
                        null);
            case CopyEvent.CopyRendered copy -> made(State.READY, copy.sha256(), copy.bytes());
            case CopyEvent.CopyDownloaded downloaded -> made(State.DOWNLOADED, downloaded.sha256(), bytes);
        };
    }

    private Copy made(State next, Sha256 file, long length) {
        return new Copy(id, hold, window, next, plannedAt, plan, file, length, number, approvedBy, approvedAt, null);
    }
}
