package org.footagedesk.intake.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much one address may send to the public pages: a bucket of tokens for each, filled again as time passes.
 * The buckets are in memory and few; the one longest unused makes room.
 */
final class Quotas {

    private static final int MOST_ADDRESSES = 20_000;

    private record Bucket(double tokens, Instant at) {}

    private final Clock clock;
    private final int atOnce;
    private final Duration one;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * @param atOnce how many may come in a row
     * @param one after how long one more may come
     */
    Quotas(Clock clock, int atOnce, Duration one) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.one = one;
    }

    /** Takes one token of that address; false when there is none left. */
    synchronized boolean allows(String address) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(atOnce, now));
        double gained = (double) Duration.between(bucket.at(), now).toMillis() / one.toMillis();
        double tokens = Math.min(atOnce, bucket.tokens() + gained);
        boolean allowed = tokens >= 1;
        buckets.put(address, new Bucket(allowed ? tokens - 1 : tokens, now));
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return allowed;
    }
}
