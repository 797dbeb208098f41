package org.footagedesk.policy;

import java.util.Arrays;
import java.util.Optional;

/** A point in the life of a case that starts a clock or discharges an obligation. */
public sealed interface CaseMoment permits Milestone, LetterSent {

    /** The name in policy files, such as {@code REQUEST_RECEIVED} or {@code LETTER_SENT:SAR-5}. */
    String key();

    /** The moment of that name; empty where there is none. Whether the letter exists is not looked at. */
    static Optional<CaseMoment> of(String key) {
        if (key.startsWith(LetterSent.PREFIX) && key.length() > LetterSent.PREFIX.length()) {
            return Optional.of(new LetterSent(key.substring(LetterSent.PREFIX.length())));
        }
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .map(CaseMoment.class::cast);
    }
}
