package org.footagedesk.desk.cases;

import org.footagedesk.casefile.Copy;
import org.footagedesk.casework.RenderProgress;
import org.footagedesk.desk.Rendering;
import org.springframework.stereotype.Component;

/** Copies of a case as the desk shows them, with how far each is rendered. */
@Component
class Renderings {

    private final RenderProgress progress;

    Renderings(RenderProgress progress) {
        this.progress = progress;
    }

    Rendering of(Copy copy) {
        Rendering.State state = switch (copy.state()) {
            case PLANNED, APPROVED -> Rendering.State.RENDERING;
            case FAILED -> Rendering.State.FAILED;
            case PREVIEWED -> Rendering.State.READY;
            case READY, DOWNLOADED -> Rendering.State.APPROVED;
        };
        int percent = state == Rendering.State.RENDERING ? progress.percent(copy.id()) : 100;
        return new Rendering(
                copy.id().toString(),
                state,
                percent,
                copy.plannedAt(),
                copy.sha256() == null ? null : copy.sha256().hex(),
                copy.number() > 0 ? Integer.toString(copy.number()) : null,
                copy.failure());
    }
}
