package org.footagedesk.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters the body writes, in which languages and in whose name.
 *
 * @param letters every letter by its id
 * @param automaticLetters ids of letters the machine may send without asking anybody
 * @param automaticLettersInstruction who allowed that; without it a person is asked for every letter
 * @param languages in which letters may be written, the usual one first, such as {@code en}, {@code cy}
 * @param welshStandardsApply whether a notice under the Welsh Language Measure binds the body
 * @param signatory the post that signs, such as "Town Clerk"
 * @param privacyNotice a sentence that goes with every first answer (DOMAIN E.0 rule 10)
 */
public record Correspondence(
        Map<String, LetterRule> letters,
        Set<String> automaticLetters,
        Optional<StandingInstruction> automaticLettersInstruction,
        List<String> languages,
        boolean welshStandardsApply,
        String signatory,
        String privacyNotice) {

    public Correspondence {
        letters = Map.copyOf(letters);
        automaticLetters = Set.copyOf(automaticLetters);
        languages = List.copyOf(languages);
        if (!automaticLetters.isEmpty() && automaticLettersInstruction.isEmpty()) {
            throw new IllegalArgumentException("'automatic-letters' names letters, but 'automatic-letters-instruction'"
                    + " does not say that the Data Controller allowed it, when, and under which clause.");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Letters are written in at least one language.");
        }
    }
}
