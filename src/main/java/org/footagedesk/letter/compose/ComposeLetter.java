package org.footagedesk.letter.compose;

import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterBody;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.shared.Language;

/** Writes the draft of a letter from its template, what may be quoted, and what a person says. */
public final class ComposeLetter {

    private final LetterTemplates templates;
    private final TemplateFiles files = new TemplateFiles();

    public ComposeLetter(LetterTemplates templates) {
        this.templates = templates;
    }

    /**
     * The draft in that language, never in another. Facts that the letter neither needs nor quotes are not told to it. A kind
     * of letter the desk does not have is an error of the policy, and named.
     */
    public Composition compose(LetterId letter, TemplateId kind, Recipient to, LetterFacts facts, Language language) {
        var template = templates
                .find(kind)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no letter " + kind + " among the templates."));
        if (!template.languages().contains(language)) {
            return new Composition.NoTranslation(kind, language);
        }
        var lacking = facts.lacking(template.needs());
        if (!lacking.isEmpty()) {
            return new Composition.MissingFacts(lacking);
        }
        var problems = template.problems(facts.said());
        if (!problems.isEmpty()) {
            return new Composition.WrongAnswers(problems);
        }
        return new Composition.Drafted(draft(letter, template, to, facts, language));
    }

    private Draft draft(LetterId letter, LetterTemplate template, Recipient to, LetterFacts facts, Language language) {
        var kind = template.id();
        var words = new Words(template, language).of(facts, to);
        words.put("title", template.titles().get(language));
        var subject = files.subject(kind, language, words);
        words.put("subject", subject);
        var html = files.html(kind, language, words);
        words.put("rule", LetterBody.RULE);
        words.put("body", files.text(kind, language, words));
        return Draft.composed(letter, kind, to, subject, html, files.textLayout(language, words));
    }
}
