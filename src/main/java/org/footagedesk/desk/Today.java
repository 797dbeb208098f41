package org.footagedesk.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person at the desk should look at today, most pressing first in each list. */
public record Today(
        List<Row> footageAtRisk, List<Row> lettersToApprove, List<Row> waitingForDecision, List<Row> lateSoon) {

    public Today {
        footageAtRisk = List.copyOf(footageAtRisk);
        lettersToApprove = List.copyOf(lettersToApprove);
        waitingForDecision = List.copyOf(waitingForDecision);
        lateSoon = List.copyOf(lateSoon);
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
                && lateSoon.isEmpty();
    }
}
