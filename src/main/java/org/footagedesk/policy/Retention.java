package org.footagedesk.policy;

import java.time.Instant;
import java.util.Optional;
import org.footagedesk.shared.London;

/** How long recordings are kept before they are overwritten (policy 5.8), where a number says so. */
public sealed interface Retention {

    String clause();

    /** The days, to be told to people; empty where none are fixed, and then no number may be shown to anybody. */
    default Optional<Integer> days() {
        return switch (this) {
            case Days(int number, String _) -> Optional.of(number);
            case Guidance _ -> Optional.empty();
        };
    }

    /** What was recorded before may be gone by that moment; empty where no number of days is fixed. */
    default Optional<Instant> keptSince(Instant now) {
        return days().map(days -> London.at(now).minusDays(days).toInstant());
    }

    /**
     * The moment from which footage recorded then may be gone: the same London time of day, that many days later; empty
     * where no number of days is fixed.
     */
    default Optional<Instant> goneFrom(Instant recordedAt) {
        return days().map(days -> London.at(recordedAt).plusDays(days).toInstant());
    }

    /** A fixed number of days. */
    record Days(int number, String clause) implements Retention {

        public Days {
            if (number < 1) {
                throw new IllegalArgumentException("Footage is kept for at least a day, not " + number + ".");
            }
        }
    }

    /** As long as guidance of that name allows in each case, such as police guidance; no number of days (DOMAIN C). */
    record Guidance(String guidance, String clause) implements Retention {}
}
