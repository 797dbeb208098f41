package org.footagedesk.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.footagedesk.form.Question;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Answer;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.upkeep.UpkeepEvent.DutyDone;
import org.springframework.stereotype.Component;

/** Puts on record that a duty of the house was done, with the answers that it asks for. */
@Component
public class RecordDuty {

    /** The name of the problem with the day. */
    public static final String ON = "on";

    private final HouseBook book;
    private final Duties duties;
    private final Policies policies;
    private final Clock clock;

    public RecordDuty(HouseBook book, Duties duties, Policies policies, Clock clock) {
        this.book = book;
        this.duties = duties;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Records it; problems are named {@link #ON} or as the questions are.
     *
     * @param thing the code of what it was done to
     * @param on the London day on which it was done
     */
    public Answer record(String duty, String thing, LocalDate on, Map<String, String> answers, StaffMember who) {
        Optional<Duty> known = duties.named(duty);
        if (!who.may(Ability.RECORD_UPKEEP) || !known.map(one -> one.isFor(who)).orElse(true)) {
            return new Answer.NotAllowed(Ability.RECORD_UPKEEP);
        }
        if (known.isEmpty()
                || new Things(policies.inForce())
                        .named(known.get().about(), thing)
                        .isEmpty()) {
            return new Answer.Unknown("such duty");
        }
        Map<String, String> given = given(known.get(), answers);
        Map<String, String> problems = problems(known.get(), on, given);
        if (!problems.isEmpty()) {
            return new Answer.Invalid(problems);
        }
        book.chronicle()
                .append(who.name(), recorded -> List.of(new DutyDone(UUID.randomUUID(), duty, thing, on, given)));
        return Answer.DONE;
    }

    private static Map<String, String> given(Duty duty, Map<String, String> answers) {
        return duty.asks().stream()
                .map(Question::key)
                .filter(name -> !answers.getOrDefault(name, "").isBlank())
                .collect(
                        Collectors.toMap(name -> name, name -> answers.get(name).strip()));
    }

    private Map<String, String> problems(Duty duty, LocalDate on, Map<String, String> given) {
        var problems = new HashMap<String, String>();
        if (on.isAfter(London.day(clock.instant()))) {
            problems.put(ON, "Record it once it was done; that day has not come yet.");
        }
        for (Question asked : duty.asks()) {
            asked.problem(given).ifPresent(problem -> problems.put(asked.key(), problem));
        }
        if (duty.id().equals(Duties.CLOCK_CHECK)) {
            ClockAnswers.problems(given).forEach(problems::putIfAbsent);
        }
        return problems;
    }
}
