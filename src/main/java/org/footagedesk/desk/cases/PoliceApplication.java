package org.footagedesk.desk.cases;

import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.intake.Channel;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Release.PoliceVerbal;
import org.footagedesk.shared.RequestKind;

/** How the police applied: a spoken application lets an officer look, and only the written authority that follows it a Master be made (6.1, 6.7a). */
final class PoliceApplication {

    private PoliceApplication() {}

    /** In a sentence; empty where the case is none of the police. */
    static Optional<String> of(CaseFile file, PolicyProfile policy) {
        if (file.kind() != RequestKind.POLICE || file.isErased()) {
            return Optional.empty();
        }
        boolean spoken = file.submissions().stream()
                .findFirst()
                .filter(first -> first.channel() == Channel.TELEPHONE || first.channel() == Channel.IN_PERSON)
                .isPresent();
        String applied = spoken
                ? "Applied verbally (6.1) on " + OneRow.day(file.receivedAt()) + ". "
                        + onTheirWord(policy.release().policeVerbal())
                : "Applied in writing on " + OneRow.day(file.receivedAt());
        return Optional.of(file.all(StepRecorded.class).stream()
                .filter(taken -> taken.step().equals("authority-letter"))
                .reduce((earlier, later) -> later)
                .map(letter -> applied + ". The authority letter (Appendix 2) came on " + OneRow.day(letter.on()) + ".")
                .orElse(applied + ". No authority letter (Appendix 2) is on record: a Master waits for it (6.7a)."));
    }

    private static String onTheirWord(PoliceVerbal allowed) {
        return switch (allowed) {
            case VIEW -> "The policy lets a verified officer view on their word";
            case RECORDED -> "They may view once it is recorded who was verified and why it is necessary";
        };
    }
}
