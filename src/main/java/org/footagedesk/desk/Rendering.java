package org.footagedesk.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A redacted copy in the making.
 *
 * @param percent how much of it is rendered, 0 to 100
 * @param sha256 of the finished clip
 * @param copyNumber given when it was approved
 */
public record Rendering(
        String id,
        State state,
        int percent,
        Instant startedAt,
        @Nullable String sha256,
        @Nullable String copyNumber,
        @Nullable String problem) {

    /** How far it has come. */
    public enum State {
        RENDERING,
        READY,
        APPROVED,
        FAILED
    }

    public boolean running() {
        return state == State.RENDERING;
    }

    public boolean ready() {
        return state == State.READY;
    }

    public boolean approved() {
        return state == State.APPROVED;
    }

    public boolean failed() {
        return state == State.FAILED;
    }
}
