package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** On which London days the moments of a case happened. */
@FunctionalInterface
public interface Happened {

    /** Every day on which it happened, in whatever order; empty while it has not. */
    List<LocalDate> days(CaseMoment moment);

    default Optional<LocalDate> first(CaseMoment moment) {
        return days(moment).stream().min(Comparator.naturalOrder());
    }

    default Optional<LocalDate> last(CaseMoment moment) {
        return days(moment).stream().max(Comparator.naturalOrder());
    }

    /** The first day on which it happened that is that day or later. */
    default Optional<LocalDate> firstFrom(LocalDate day, CaseMoment moment) {
        return days(moment).stream().filter(on -> !on.isBefore(day)).min(Comparator.naturalOrder());
    }
}
