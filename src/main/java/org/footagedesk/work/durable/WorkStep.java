package org.footagedesk.work.durable;

import java.time.Duration;
import java.time.Instant;

/**
 * A step that this process knows how to do: a consumer of {@code work:NAME}.
 *
 * @param orElse the step to which the subject goes when this one is set aside; blank for none
 */
record WorkStep(String name, int attempts, Duration backoff, Lane lane, String orElse, StepRun run) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS = 20;

    /** When to try again after that many attempts have failed: the wait doubles each time. */
    Instant nextTry(int failedAttempts, Instant now) {
        Duration wait = backoff.multipliedBy(1L << Math.clamp(failedAttempts - 1L, 0, DOUBLINGS));
        return now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** Does the step for one id; returns only when it is done. */
    @FunctionalInterface
    interface StepRun {
        void of(String id) throws Exception;
    }
}
