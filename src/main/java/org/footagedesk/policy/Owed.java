package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One instance of an obligation on a case.
 *
 * @param start the day on which the policy's clock started; empty while it has not
 * @param met the day on which it was discharged; empty while it is owed
 */
public record Owed(ObligationRule rule, Optional<LocalDate> start, Clocks clocks, Optional<LocalDate> met) {

    /** The earlier of the policy's and the law's date. */
    public Optional<LocalDate> due() {
        return clocks.governing().map(DueDate::date);
    }

    /** Why it ends when it does, by both clocks, or what it waits for; plain sentences. */
    public String explanation() {
        if (clocks.uncounted().isPresent()) {
            return "The clock runs, and no date can be given. "
                    + clocks.uncounted().get() + " Until then count it by hand, and act at once.";
        }
        var words = new StringBuilder();
        clocks.policy()
                .ifPresent(due -> say(
                        words,
                        "Policy " + rule.policy().clause() + ": "
                                + due.explanation().sentence()));
        rule.statutory()
                .ifPresent(law -> clocks.statutory()
                        .ifPresent(due -> say(
                                words,
                                "Law (" + law.clause() + "): "
                                        + due.explanation().sentence())));
        clocks.waits().ifPresent(why -> say(words, why));
        clocks.warning().ifPresent(warning -> say(words, warning.code() + ": " + warning.words()));
        return words.toString();
    }

    private static void say(StringBuilder words, String sentence) {
        words.append(words.isEmpty() ? "" : " ").append(sentence);
    }
}
