package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The days of a case as they would be if everything that a person is waited for came today. */
public record AllToday(Happened recorded, LocalDate today) implements Happened {

    private static final Set<Milestone> AWAITED = EnumSet.of(
            Milestone.FORM_RECEIVED,
            Milestone.FEE_RECEIVED,
            Milestone.IDENTITY_RECEIVED,
            Milestone.AUTHORITY_RECEIVED,
            Milestone.INFORMATION_RECEIVED);

    /** By when it would have to be done then, as a sentence. */
    public static String sentence(LocalDate due) {
        return "If all of that came today, it would be due by " + DateWords.full(due) + ".";
    }

    @Override
    public List<LocalDate> days(CaseMoment moment) {
        return moment instanceof Milestone milestone && AWAITED.contains(milestone)
                ? Stream.concat(recorded.days(moment).stream(), Stream.of(today))
                        .toList()
                : recorded.days(moment);
    }
}
