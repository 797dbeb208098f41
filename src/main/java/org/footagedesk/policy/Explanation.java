package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * How a due date was counted, so that a screen or a letter can show the working.
 *
 * @param reached the end of the count before it moved to a working day; the due date itself where nothing moved
 * @param counted the days that were counted, in order; empty for months, which are not counted in days
 * @param skipped the bank holidays passed over, and every day an end rolled over
 * @param pauses the pauses that moved the date
 */
public record Explanation(
        Period period,
        LocalDate start,
        LocalDate reached,
        LocalDate due,
        List<LocalDate> counted,
        List<SkippedDay> skipped,
        List<Pause> pauses) {

    public Explanation {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
        pauses = List.copyOf(pauses);
    }

    /** The whole working in one plain English sentence. */
    public String sentence() {
        return ExplanationWords.of(this);
    }
}
