package org.footagedesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterEvent.LetterDrafted;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.letter.compose.ComposeLetter;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.work.WorkFails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a letter from what its case says now, and puts it into the case's vault. */
@Component
class LetterWriting {

    private final Policies policies;
    private final AcknowledgementFacts facts;
    private final ComposeLetter compose;
    private final LetterTemplates templates;
    private final EnclosedForms forms;
    private final LettersOnCase letters;

    LetterWriting(
            Policies policies,
            AcknowledgementFacts facts,
            ComposeLetter compose,
            LetterTemplates templates,
            EnclosedForms forms,
            LettersOnCase letters) {
        this.policies = policies;
        this.facts = facts;
        this.compose = compose;
        this.templates = templates;
        this.forms = forms;
        this.letters = letters;
    }

    /** A letter of that kind in the person's language under the date of that London day; one that cannot be is set aside. */
    Draft compose(CaseFile file, String template, Recipient to, LocalDate day) {
        var requester = Addressed.requester(file, policies.named(file.policy()), to);
        return switch (compose(file, template, requester, day, List.of())) {
            case Composition.Drafted drafted -> drafted.draft();
            case Composition.MissingFacts missing -> throw WorkFails.forGood("letter-lacks-facts");
            case Composition.WrongAnswers unanswered -> throw WorkFails.forGood("letter-lacks-answers");
            case Composition.NoTranslation untranslated -> throw WorkFails.forGood("letter-not-translated");
        };
    }

    /** A letter of that kind, with what a person says in it. */
    Composition compose(CaseFile file, String template, Addressed to, LocalDate day, List<Fact.Said> said) {
        PolicyProfile policy = policies.named(file.policy());
        var owed = new Obligations(policy, policies.calendar()).of(file, day);
        LetterFacts known = facts.of(file, policy, owed, day, to.language());
        var told = to.another()
                .map(known::addressedTo)
                .orElse(known)
                .with(LimitFacts.of(file, policy, template, day, policies.calendar()))
                .saying(said);
        var kind = new TemplateId(template);
        return switch (compose.compose(new LetterId(UUID.randomUUID()), kind, to.to(), told, to.language())) {
            case Composition.Drafted drafted ->
                new Composition.Drafted(drafted.draft().enclosing(forms.of(enclosedWith(kind), policy)));
            case Composition.MissingFacts missing -> missing;
            case Composition.WrongAnswers wrong -> wrong;
            case Composition.NoTranslation untranslated -> untranslated;
        };
    }

    private List<String> enclosedWith(TemplateId kind) {
        return templates.find(kind).map(LetterTemplate::enclosures).orElse(List.of());
    }

    /** Keeps the draft; the event by which it stands on the case. */
    LetterDrafted keep(CaseFile file, Draft draft, Instant dueBy, @Nullable LetterId replaces) {
        String template = draft.template().value();
        return new LetterDrafted(
                draft.id(),
                template,
                policies.named(file.policy()).letter(template).approvers(),
                dueBy,
                draft.sha256(),
                letters.keep(file.reference(), draft),
                draft.to().line(),
                draft.subject(),
                draft.to().by(),
                replaces);
    }
}
