package org.footagedesk.report;

import java.time.LocalDate;
import java.util.Optional;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterEvent.LetterSent;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.shared.London;

/** When a request was answered: when the first letter left after it was decided; where nothing is decided, when it was closed. */
final class Answered {

    private Answered() {}

    /** The London day; empty while it is not answered. */
    static Optional<LocalDate> on(CaseFile file) {
        Optional<Integer> decided = file.entries().stream()
                .filter(entry -> decides(entry))
                .map(CaseEntry::version)
                .findFirst();
        Optional<LocalDate> told = decided.flatMap(version -> file.entries().stream()
                .filter(entry -> entry.version() > version && entry.event() instanceof LetterSent)
                .map(entry -> London.day(entry.at()))
                .findFirst());
        return told.or(() -> file.all(StepRecorded.class).stream()
                .filter(step -> step.step().equals("close"))
                .map(StepRecorded::on)
                .findFirst());
    }

    private static boolean decides(CaseEntry entry) {
        return switch (entry.event()) {
            case DecisionMade _ -> true;
            case StepRecorded step -> step.step().equals("refuse");
            default -> false;
        };
    }
}
