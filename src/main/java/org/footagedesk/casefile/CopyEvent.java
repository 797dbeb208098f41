package org.footagedesk.casefile;

import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;

/** What happened on the way from held footage to a numbered, redacted copy. */
public sealed interface CopyEvent extends CaseEvent {

    RenderId render();

    /** A person marked the data subject and asked for a redacted copy; plan is the redaction plan as JSON. */
    record RedactionPlanned(RenderId render, HoldId hold, TimeWindow window, @Personal String plan)
            implements CopyEvent {}

    /** The redacted copy lies in the case's vault. */
    record RedactionRendered(RenderId render, Sha256 sha256, long bytes, int frames, int width, int height)
            implements CopyEvent {}

    /** The copy could not be rendered; nothing was kept of the attempt. */
    record RedactionFailed(RenderId render, String reason) implements CopyEvent {}

    /** A person watched the copy and approved it as numbered (policy 5.7: no number, no copy). */
    record CopyApproved(RenderId render, String number, Sha256 sha256) implements CopyEvent {}

    /** The numbered copy was downloaded for its recipient, every gate being open. */
    record CopyDownloaded(RenderId render, String number, Sha256 sha256) implements CopyEvent {}
}
