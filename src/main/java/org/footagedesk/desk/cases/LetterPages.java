package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casework.LetterTexts;
import org.footagedesk.casework.OutdatedLetters;
import org.footagedesk.desk.LetterPage;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LegalStatement;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.Recipient;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.Language;
import org.springframework.stereotype.Component;

/** Tells the page of a letter from its case. */
@Component
class LetterPages {

    private final LetterTexts texts;
    private final OutdatedLetters outdated;
    private final LetterTemplates templates;

    private final Policies policies;

    LetterPages(LetterTexts texts, OutdatedLetters outdated, LetterTemplates templates, Policies policies) {
        this.texts = texts;
        this.outdated = outdated;
        this.templates = templates;
        this.policies = policies;
    }

    LetterPage of(CaseFile file, LetterId id) {
        LetterOnFile letter = file.letters().get(id);
        Draft draft = texts.read(file.reference(), letter.content());
        return new LetterPage(
                id.toString(),
                file.reference().value(),
                letter.template(),
                letter.state().name(),
                draft.sha256().hex(),
                draft.html(),
                draft.to().line(),
                draft.subject(),
                draft.body(),
                draft.generatedBody(),
                Approvers.of(letter.approvers()),
                CasePages.dueDay(letter),
                letter.nearLimit(),
                letter.note(),
                outdated.on(file).filter(id::equals).isPresent(),
                untranslated(file, draft),
                unsaid(draft),
                post(file, letter, draft.to()),
                draft.enclosures().stream()
                        .map(paper -> new LetterPage.Enclosed(paper.title(), paper.fileName()))
                        .toList());
    }

    private List<String> untranslated(CaseFile file, Draft draft) {
        Set<Language> written =
                templates.find(draft.template()).map(LetterTemplate::languages).orElse(Set.of());
        return policies.named(file.policy()).correspondence().languages().stream()
                .map(Language::of)
                .filter(language -> !written.contains(language))
                .map(Language::title)
                .toList();
    }

    private List<String> unsaid(Draft draft) {
        return templates.find(draft.template()).stream()
                .flatMap(template -> template.unsaid(draft).stream())
                .map(LegalStatement::what)
                .toList();
    }

    private static LetterPage.Post post(CaseFile file, LetterOnFile letter, Recipient to) {
        boolean replaced = file.letters().values().stream()
                .anyMatch(other -> letter.id().equals(other.drafted().replaces()));
        boolean mayInstead =
                !replaced && (letter.state() == LetterState.UNDELIVERED || letter.waits() && !letter.goesByPost());
        return switch (to) {
            case Recipient.ByPost post ->
                new LetterPage.Post(true, mayInstead, post.name(), String.join("\n", post.lines()));
            case Recipient.ByEmail mail ->
                new LetterPage.Post(
                        false,
                        mayInstead,
                        Optional.ofNullable(file.requester().name()).orElse(""),
                        Stream.of(FieldKey.DS_ADDRESS, FieldKey.DS_POSTCODE)
                                .flatMap(field -> file.details().value(field).stream())
                                .collect(Collectors.joining("\n")));
        };
    }
}
