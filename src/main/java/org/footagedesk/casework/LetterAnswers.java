package org.footagedesk.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterEvent.LetterDrafted;
import org.footagedesk.casefile.LetterEvent.LetterWithdrawn;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.EmailAddress;

/**
 * What a person said when they took the step that drafted a letter: what stands in it, and to whom it goes if not to who asked.
 *
 * @param step the id of that step; empty where the machine wrote the letter
 */
record LetterAnswers(Optional<String> step, Map<String, String> answers) {

    /** The key of the question for the name of somebody else to whom a step's letter goes. */
    static final String TO_NAME = "to_name";

    /** The key of the question for their e-mail address, or their postal address line by line. */
    static final String TO_ADDRESS = "to_address";

    static LetterAnswers of(StepRecorded step) {
        return new LetterAnswers(Optional.of(step.step()), step.answers());
    }

    /** Those of the step behind that letter, or behind the one in whose place it was written; none where the machine wrote it. */
    static LetterAnswers behind(LetterOnFile letter, CaseFile file) {
        Optional<CaseEntry> before = Optional.empty();
        for (CaseEntry entry : file.entries()) {
            if (entry.event() instanceof LetterDrafted drafted
                    && drafted.letter().equals(letter.id())) {
                break;
            }
            before = entry.event() instanceof LetterWithdrawn ? before : Optional.of(entry);
        }
        return before.map(CaseEntry::event)
                .filter(StepRecorded.class::isInstance)
                .map(step -> of((StepRecorded) step))
                .or(() -> Optional.ofNullable(letter.drafted().replaces())
                        .map(replaced -> behind(file.letters().get(replaced), file)))
                .orElse(new LetterAnswers(Optional.empty(), Map.of()));
    }

    /** What stands in a letter of that kind. */
    List<Fact.Said> in(String letter, LetterTemplates templates) {
        return templates.find(new TemplateId(letter)).stream()
                .flatMap(template -> template.asks().stream())
                .filter(question -> answers.containsKey(question.key()))
                .map(question -> Fact.Said.of(question.key(), answers.get(question.key())))
                .toList();
    }

    /** Whether the letter goes to somebody else. */
    boolean areForAnother() {
        return answers.containsKey(TO_ADDRESS);
    }

    /** That somebody else; by e-mail where a single address is given. */
    Addressed another(PolicyProfile policy) {
        String name = answers.get(TO_NAME);
        String address = answers.get(TO_ADDRESS);
        return EmailAddress.parse(address)
                .map(email -> Addressed.another(name, new Recipient.ByEmail(email), policy))
                .orElseGet(() -> Addressed.another(
                        name, new Recipient.ByPost(name, address.lines().toList()), policy));
    }
}
