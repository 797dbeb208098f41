package org.footagedesk.policy;

import java.time.Instant;
import org.footagedesk.shared.London;

/** For how many days recordings are kept before they are overwritten (policy 5.8). */
public record Retention(int days, String clause) {

    public Retention {
        if (days < 1) {
            throw new IllegalArgumentException("Footage is kept for at least a day, not " + days + ".");
        }
    }

    /** What was recorded before may be gone by that moment. */
    public Instant keptSince(Instant now) {
        return London.at(now).minusDays(days).toInstant();
    }

    /** The moment from which footage recorded then may be gone: the same London time of day, that many days later. */
    public Instant goneFrom(Instant recordedAt) {
        return London.at(recordedAt).plusDays(days).toInstant();
    }
}
