package org.footagedesk.work.durable;

import java.time.Duration;

/**
 * What may stand behind {@code work:NAME?}.
 *
 * @param attempts consuming: how often before it is set aside
 * @param backoff consuming: the wait after the first failure; it doubles
 * @param lane consuming: which threads do it, and whether it holds a transaction meanwhile
 * @param orElse consuming: the step that takes over the subject of work that is set aside; blank for none
 * @param delay sending: how long to wait before the first attempt
 */
record WorkOptions(int attempts, Duration backoff, Lane lane, String orElse, Duration delay) {

    WorkOptions {
        if (attempts < 1 || backoff.isNegative() || delay.isNegative()) {
            throw new IllegalArgumentException("work: takes at least one attempt, and no negative backoff or delay.");
        }
    }
}
