package org.footagedesk.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person at the desk should look at today, most pressing first in each list.
 *
 * @param nearLimit letters that still wait although their limit is near; the Data Controller was told of each
 * @param newRequests subject access requests that were passed on to this person and not opened by them yet (9.5)
 * @param alarms what is wrong with the desk itself, in whole sentences with what to do, for whoever looks after it
 */
public record Today(
        List<Row> footageAtRisk,
        List<Row> lettersToApprove,
        List<Row> waitingForDecision,
        List<Row> lateSoon,
        List<Row> nearLimit,
        List<Row> newRequests,
        List<String> alarms) {

    public Today {
        footageAtRisk = List.copyOf(footageAtRisk);
        lettersToApprove = List.copyOf(lettersToApprove);
        waitingForDecision = List.copyOf(waitingForDecision);
        lateSoon = List.copyOf(lateSoon);
        nearLimit = List.copyOf(nearLimit);
        newRequests = List.copyOf(newRequests);
        alarms = List.copyOf(alarms);
    }

    /** The day of somebody to whom the desk has nothing to show. */
    public static Today empty() {
        return new Today(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same day with these alarms. */
    public Today with(List<String> raised) {
        return new Today(footageAtRisk, lettersToApprove, waitingForDecision, lateSoon, nearLimit, newRequests, raised);
    }

    /**
     * One thing to do.
     *
     * @param letter the letter it is about; where none, the row leads to the case
     * @param who the person who asked
     * @param what what they want, in a few words
     * @param whyNow the reason it stands in the list, such as "The recorder overwrites it on Tuesday"
     * @param toDo the one thing to do, as a command: "Approve the acknowledgement"
     * @param until the moment counted down to
     */
    public record Row(
            String reference,
            @Nullable String letter,
            String who,
            String what,
            String whyNow,
            String toDo,
            @Nullable Instant until) {}

    public boolean quiet() {
        return footageAtRisk.isEmpty()
                && lettersToApprove.isEmpty()
                && waitingForDecision.isEmpty()
                && lateSoon.isEmpty()
                && nearLimit.isEmpty()
                && newRequests.isEmpty()
                && alarms.isEmpty();
    }
}
