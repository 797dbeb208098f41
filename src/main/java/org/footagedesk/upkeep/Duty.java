package org.footagedesk.upkeep;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.Question;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Role;

/**
 * A duty of the house.
 *
 * @param clause where it is asked for
 * @param every the interval from the last time; empty where {@code dueFrom} says it, or where it is recorded only when it happens
 * @param first the day on which it is due where it was never done; without one it is due at once
 * @param dueFrom the question whose answer is the day by which it is due again
 * @param noticeDays how many days before people are told
 * @param by who may record it
 */
public record Duty(
        String id,
        String title,
        String clause,
        About about,
        Optional<Period> every,
        Optional<LocalDate> first,
        Optional<String> dueFrom,
        int noticeDays,
        Set<Role> by,
        List<Question> asks) {

    public Duty {
        by = Set.copyOf(by);
        asks = List.copyOf(asks);
        if (by.isEmpty() || noticeDays < 0 || (every.isPresent() && dueFrom.isPresent())) {
            throw new IllegalArgumentException(
                    "The duty '" + id
                            + "' needs somebody who may record it, a notice of 0 days or more, and one rule for when it is due.");
        }
        var questions = asks;
        if (dueFrom.isPresent()
                && questions.stream()
                        .noneMatch(asked -> asked.key().equals(dueFrom.get()) && asked.kind() == AnswerKind.DATE)) {
            throw new IllegalArgumentException("The duty '" + id
                    + "' is due from an answer that it does not ask as a day: " + dueFrom.get() + ".");
        }
    }

    /** Whether it is due again and again, and so can be late. */
    public boolean comesBack() {
        return every.isPresent() || dueFrom.isPresent();
    }

    /** Whether this person's role records it. */
    public boolean isFor(StaffMember who) {
        return by.stream().anyMatch(who::holds);
    }

    /** The day by which it is due after it was done on that day with these answers. */
    Optional<LocalDate> dueAfter(LocalDate on, Map<String, String> answers) {
        return every.<LocalDate>map(on::plus).or(() -> dueFrom.map(name -> LocalDate.parse(answers.get(name))));
    }
}
