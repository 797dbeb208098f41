package org.footagedesk.casefile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.policy.Clocks;
import org.footagedesk.policy.DueDate;
import org.footagedesk.policy.ObligationRule;

/** One obligation as it stands on a case today, with both clocks and why each ends when it does. */
public record ObligationOnCase(ObligationRule rule, Optional<LocalDate> start, Clocks clocks, State state) {

    /** How an obligation stands. */
    public enum State {
        /** What starts its clock has not happened. */
        NOT_STARTED,
        /** It is to be met by its due date. */
        OPEN,
        /** What discharges it has happened. */
        MET,
        /** Its due date has passed and it is not met. */
        LATE
    }

    /** The earlier of the policy's and the law's date. */
    public Optional<LocalDate> due() {
        return clocks.governing().map(DueDate::date);
    }

    /** The governing date's counted explanation, and the other clock where the two differ; plain sentences. */
    public String explanation() {
        if (clocks.uncounted().isPresent()) {
            return "The clock runs, and no date can be given. "
                    + clocks.uncounted().get() + " Until then count it by hand, and act at once.";
        }
        if (clocks.governing().isEmpty()) {
            return "The clock has not started: it waits for "
                    + rule.policy().startsWith().key().toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
        }
        var words = new StringBuilder();
        clocks.policy()
                .ifPresent(due -> words.append("Policy ")
                        .append(rule.policy().clause())
                        .append(": ")
                        .append(due.explanation().sentence()));
        rule.statutory()
                .flatMap(law -> clocks.statutory()
                        .map(due -> "Law (" + law.clause() + "): "
                                + due.explanation().sentence()))
                .ifPresent(law -> words.append(words.isEmpty() ? "" : " ").append(law));
        clocks.warning()
                .ifPresent(warning ->
                        words.append(' ').append(warning.code()).append(": ").append(warning.words()));
        return words.toString();
    }
}
