package org.footagedesk.casefile;

import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/** What happened on the way from held footage to a numbered, redacted copy. */
public sealed interface CopyEvent extends CaseEvent {

    RenderId render();

    /** A person marked the data subject and asked for a redacted copy; plan is the redaction plan as JSON. */
    record RedactionPlanned(
            RenderId render,
            HoldId hold,
            TimeWindow window,
            @Personal String plan) implements CopyEvent {}

    /** A preview of the plan lies in the case's vault, for a person to watch. */
    record PreviewRendered(RenderId render, Sha256 sha256, long bytes, long frames) implements CopyEvent {}

    /** The preview or the copy could not be rendered; nothing was kept of the attempt. */
    record RedactionFailed(RenderId render, String reason) implements CopyEvent {}

    /** A person watched the preview and approved the plan; the copy to be made has this number (policy 5.7: no number, no copy). */
    record CopyApproved(RenderId render, int number) implements CopyEvent {}

    /**
     * The numbered copy, made from the approved plan, lies in the case's vault.
     *
     * @param decisions the record, in the same vault, of what was decided for it; none with a copy older than such records
     */
    record CopyRendered(
            RenderId render,
            int number,
            Sha256 sha256,
            long bytes,
            long frames,
            @Nullable Sha256 decisions) implements CopyEvent {}

    /** The numbered copy was downloaded for its recipient, every gate being open. */
    record CopyDownloaded(RenderId render, int number, Sha256 sha256) implements CopyEvent {}
}
