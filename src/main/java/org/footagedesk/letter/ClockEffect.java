package org.footagedesk.letter;

/** What asking for something does to the time within which the body must answer. */
public enum ClockEffect {
    /** The time is counted from when what was asked for arrives, because the body's policy says so (policy 9.9). */
    WAITS,
    /** The time starts again when what was asked for arrives (UK GDPR Art 12A). */
    RESTARTS,
    /** The days from asking to answering do not count (UK GDPR Art 12A). */
    PAUSED,
    /** It changes nothing. */
    RUNS_ON
}
