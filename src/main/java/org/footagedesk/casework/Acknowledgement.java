package org.footagedesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.letter.LetterState;
import org.footagedesk.policy.LetterChoice;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/**
 * The first answer that a case still owes.
 *
 * @param template the kind of letter that fits the case now
 * @param dueBy the last second in which it may leave
 * @param letter the letter that was written for it last, unless it was withdrawn
 */
record Acknowledgement(String template, Instant dueBy, Optional<LetterOnFile> letter) {

    static Optional<Acknowledgement> owedOn(CaseFile file, Policies policies, LocalDate today) {
        if (file.kind() == RequestKind.NOT_A_REQUEST) {
            return Optional.empty();
        }
        var policy = policies.named(file.policy());
        ObligationOnCase owed =
                new Obligations(policy, policies.calendar()).of(file, today).getFirst();
        if (owed.state() == ObligationOnCase.State.MET || owed.due().isEmpty()) {
            return Optional.empty();
        }
        return owed.rule()
                .letterUnder(Circumstances.of(file, policy))
                .map(template ->
                        new Acknowledgement(template, London.endOf(owed.due().orElseThrow()), last(file, owed)));
    }

    private static Optional<LetterOnFile> last(CaseFile file, ObligationOnCase owed) {
        Set<String> kinds =
                owed.rule().letters().stream().map(LetterChoice::letter).collect(Collectors.toSet());
        return file.letters().values().stream()
                .filter(letter -> kinds.contains(letter.template()))
                .filter(letter -> letter.state() != LetterState.WITHDRAWN)
                .reduce((earlier, later) -> later);
    }
}
