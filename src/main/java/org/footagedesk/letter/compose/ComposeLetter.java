package org.footagedesk.letter.compose;

import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterBody;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.TemplateId;

/** Writes the draft of a letter from its template and what may be quoted. */
public final class ComposeLetter {

    private final LetterTemplates templates;
    private final TemplateFiles files = new TemplateFiles();

    public ComposeLetter(LetterTemplates templates) {
        this.templates = templates;
    }

    /** A kind of letter the desk does not have is an error of the policy, and named. */
    public Composition compose(LetterId letter, TemplateId kind, Recipient to, LetterFacts facts) {
        var template = templates
                .find(kind)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no letter " + kind + " among the templates."));
        var lacking = facts.lacking(template.needs());
        if (!lacking.isEmpty()) {
            return new Composition.MissingFacts(lacking);
        }
        var words = Words.of(facts, to);
        words.put("title", template.title());
        var subject = files.subject(kind, words);
        words.put("subject", subject);
        var html = files.html(kind, words);
        words.put("rule", LetterBody.RULE);
        words.put("body", files.text(kind, words));
        return new Composition.Drafted(Draft.composed(letter, kind, to, subject, html, files.textLayout(words)));
    }
}
