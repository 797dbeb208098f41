package org.footagedesk.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until a test sets it; the whole desk, its durable work included, takes its time from it. */
public final class SettableClock extends Clock {

    private final AtomicReference<Instant> shown;

    public SettableClock(Instant begin) {
        this.shown = new AtomicReference<>(begin);
    }

    public void set(Instant to) {
        shown.set(to);
    }

    @Override
    public Instant instant() {
        return shown.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Zones are the business of {@code London}; the instant is the same in all. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
