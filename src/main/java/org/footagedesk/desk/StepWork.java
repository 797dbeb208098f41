package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.form.Question;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.jspecify.annotations.Nullable;

/** The steps of a case's procedure (DOMAIN E.1 to E.11): what this person may do on it today, and doing it. */
public interface StepWork {

    /** What this person's roles may ever do on the case and what matters now; empty where they may not see it. */
    List<Offered> offered(CaseReference reference, StaffMember who);

    /**
     * Takes the step; problems of an {@link Outcome.Invalid} are named like the questions, and {@code on} for the day.
     *
     * @param on the London day on which it happened; today where none is named
     */
    Outcome take(
            CaseReference reference, String step, Optional<LocalDate> on, Map<String, String> answers, StaffMember who);

    /**
     * A step as it is offered.
     *
     * @param letter the letter that is drafted with it
     * @param leadsOn whether it comes next on the chart; what does not is taken where there is an occasion
     * @param blockedBy what must be true first; none where it may be taken now
     */
    record Offered(
            String id,
            String title,
            String clause,
            List<Question> asks,
            @Nullable String letter,
            boolean leadsOn,
            @Nullable String blockedBy) {

        public Offered {
            asks = List.copyOf(asks);
        }

        public boolean blocked() {
            return blockedBy != null;
        }
    }
}
