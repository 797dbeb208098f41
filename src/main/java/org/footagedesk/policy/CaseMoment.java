package org.footagedesk.policy;

import java.util.Arrays;
import java.util.Optional;

/** A point in the life of a case that starts a clock or discharges an obligation. */
public sealed interface CaseMoment permits Milestone, LetterSent, StepTaken {

    /** The name in policy files, such as {@code REQUEST_RECEIVED}, {@code LETTER_SENT:SAR-5} or {@code STEP:investigate}. */
    String key();

    /** The moment of that name; empty where there is none. Whether the letter or step exists is not looked at. */
    static Optional<CaseMoment> of(String key) {
        if (key.startsWith(LetterSent.PREFIX) && key.length() > LetterSent.PREFIX.length()) {
            return Optional.of(new LetterSent(key.substring(LetterSent.PREFIX.length())));
        }
        if (key.startsWith(StepTaken.PREFIX) && key.length() > StepTaken.PREFIX.length()) {
            return Optional.of(new StepTaken(key.substring(StepTaken.PREFIX.length())));
        }
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .map(CaseMoment.class::cast);
    }
}
