package org.footagedesk.policy;

import static org.footagedesk.policy.Milestone.AUTHORITY_RECEIVED;
import static org.footagedesk.policy.Milestone.AUTHORITY_REQUESTED;
import static org.footagedesk.policy.Milestone.FEE_RECEIVED;
import static org.footagedesk.policy.Milestone.FORM_RECEIVED;
import static org.footagedesk.policy.Milestone.IDENTITY_RECEIVED;
import static org.footagedesk.policy.Milestone.IDENTITY_REQUESTED;
import static org.footagedesk.policy.Milestone.INFORMATION_RECEIVED;
import static org.footagedesk.policy.Milestone.INFORMATION_REQUESTED;
import static org.footagedesk.policy.Milestone.REQUEST_RECEIVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days of a case, with the moments that follow from others: the later of form and fee, the latest of all that was asked
 * for, the answer that makes a question clear.
 *
 * @param recorded the days of what was recorded by itself
 * @param feeAsked whether the policy's own clock waits for a fee
 */
public record CaseDays(Happened recorded, boolean feeAsked) implements Happened {

    @Override
    public List<LocalDate> days(CaseMoment moment) {
        return switch (moment) {
            case Milestone.FORM_AND_FEE_RECEIVED -> formAndFee().stream().toList();
            case Milestone.ALL_ASKED_FOR_RECEIVED -> allAskedFor().stream().toList();
            case Milestone.QUESTION_CLEAR ->
                latest(recorded.first(REQUEST_RECEIVED), INFORMATION_REQUESTED, INFORMATION_RECEIVED).stream()
                        .toList();
            case Milestone _, LetterSent _, StepTaken _ -> recorded.days(moment);
        };
    }

    private Optional<LocalDate> formAndFee() {
        Optional<LocalDate> form = recorded.first(FORM_RECEIVED);
        return feeAsked ? form.flatMap(in -> recorded.first(FEE_RECEIVED).map(paid -> later(in, paid))) : form;
    }

    private Optional<LocalDate> allAskedFor() {
        Optional<LocalDate> identified =
                latest(recorded.first(REQUEST_RECEIVED), IDENTITY_REQUESTED, IDENTITY_RECEIVED);
        return latest(identified, AUTHORITY_REQUESTED, AUTHORITY_RECEIVED);
    }

    /** The start, moved to the day on which what was last asked for came; empty while it is awaited. */
    private Optional<LocalDate> latest(Optional<LocalDate> start, Milestone asked, Milestone came) {
        return recorded.last(asked)
                .map(last -> start.flatMap(day -> recorded.firstFrom(last, came).map(on -> later(day, on))))
                .orElse(start);
    }

    /** The waits for information that are over: the day of asking to the day of answer, both included (D.1, "Stop the clock"). */
    public List<Pause> pauses() {
        var pauses = new ArrayList<Pause>();
        for (LocalDate asked : recorded.days(INFORMATION_REQUESTED)) {
            recorded.firstFrom(asked, INFORMATION_RECEIVED).ifPresent(came -> pauses.add(new Pause(asked, came)));
        }
        return List.copyOf(pauses);
    }

    /** Since when an answer is awaited that has not come; empty where none is. */
    public Optional<LocalDate> waitingSince() {
        return recorded.days(INFORMATION_REQUESTED).stream()
                .filter(asked -> recorded.firstFrom(asked, INFORMATION_RECEIVED).isEmpty())
                .min(Comparator.naturalOrder());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
