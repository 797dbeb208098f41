package org.footagedesk.casefile;

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
 * @param number given at approval; without it there is no copy (policy 5.7)
 */
public record Copy(
        RenderId id,
        HoldId hold,
        TimeWindow window,
        State state,
        String plan,
        @Nullable Sha256 sha256,
        @Nullable String number,
        @Nullable String approvedBy,
        @Nullable String failure) {

    /** How far a copy has got. */
    public enum State {
        RENDERING,
        FAILED,
        RENDERED,
        APPROVED,
        DOWNLOADED
    }

    static Map<RenderId, Copy> of(List<CaseEntry> entries) {
        var copies = new LinkedHashMap<RenderId, Copy>();
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof RedactionPlanned planned) {
                copies.put(planned.render(), planned(planned));
            } else if (entry.event() instanceof CopyEvent event) {
                copies.computeIfPresent(event.render(), (id, copy) -> copy.after(event, entry.actor()));
            }
        }
        return Collections.unmodifiableMap(copies);
    }

    private static Copy planned(RedactionPlanned planned) {
        return new Copy(
                planned.render(), planned.hold(), planned.window(), State.RENDERING, planned.plan(), null, null, null,
                null);
    }

    private Copy after(CopyEvent event, String actor) {
        return switch (event) {
            case RedactionPlanned planned -> this;
            case CopyEvent.RedactionRendered rendered ->
                new Copy(id, hold, window, State.RENDERED, plan, rendered.sha256(), null, null, null);
            case CopyEvent.RedactionFailed failed ->
                new Copy(id, hold, window, State.FAILED, plan, null, null, null, failed.reason());
            case CopyEvent.CopyApproved approved ->
                new Copy(id, hold, window, State.APPROVED, plan, sha256, approved.number(), actor, null);
            case CopyEvent.CopyDownloaded downloaded ->
                new Copy(id, hold, window, State.DOWNLOADED, plan, sha256, number, approvedBy, null);
        };
    }
}
