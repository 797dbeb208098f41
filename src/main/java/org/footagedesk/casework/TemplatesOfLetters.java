package org.footagedesk.casework;

import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.letter.compose.BundledTemplates;
import org.footagedesk.policy.KnownTemplates;

/** What policies may call for of the letters the desk can write. */
public final class TemplatesOfLetters {

    private TemplatesOfLetters() {}

    /** The letters that travel with the program. */
    public static KnownTemplates bundled() {
        return in(new BundledTemplates());
    }

    static KnownTemplates in(LetterTemplates templates) {
        return letter -> templates.find(new TemplateId(letter)).isPresent();
    }
}
