package org.footagedesk.simulation;

import java.util.ArrayList;
import java.util.List;

/** What came of a year: the counts, and each thing that must not be in a line of its own. */
final class Verdict {

    private int onTime;
    private int late;
    private int lateWhileNobodyWasIn;
    private int escalated;
    private int secured;
    private int lost;
    private int disclosed;
    private int withoutGates;
    private boolean journalWhole;
    private final List<String> violations = new ArrayList<>();

    void onTime() {
        onTime++;
    }

    void late(String line) {
        late++;
        violations.add("late: " + line);
    }

    void lateWhileNobodyWasIn() {
        lateWhileNobodyWasIn++;
    }

    void escalated() {
        escalated++;
    }

    void notEscalated(String line) {
        violations.add("not escalated: " + line);
    }

    void secured() {
        secured++;
    }

    void lost(String line) {
        lost++;
        violations.add("overwritten: " + line);
    }

    void disclosed() {
        disclosed++;
    }

    void disclosedWithout(String line) {
        withoutGates++;
        violations.add("without every gate: " + line);
    }

    void blocked(String line) {
        violations.add("blocked: " + line);
    }

    void journal(boolean whole) {
        journalWhole = whole;
        if (!whole) {
            violations.add("journal: 'desk journal verify' does not find it whole");
        }
    }

    int escalatedBefore() {
        return escalated;
    }

    int disclosures() {
        return disclosed;
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    /** The counts, as a short table. */
    String table() {
        return """
                letters on time                 %6d
                late                            %6d
                late while nobody was in        %6d
                escalated before the limit      %6d
                holds secured before overwrite  %6d
                overwritten although asked for  %6d
                disclosures with every gate     %6d
                disclosures without every gate  %6d
                journal                          %s
                """.formatted(
                        onTime,
                        late,
                        lateWhileNobodyWasIn,
                        escalated,
                        secured,
                        lost,
                        disclosed,
                        withoutGates,
                        journalWhole ? "whole" : "NOT whole");
    }
}
