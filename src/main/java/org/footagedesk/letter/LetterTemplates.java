package org.footagedesk.letter;

import java.util.Optional;

/** The kinds of letter the desk can write. */
public interface LetterTemplates {

    /** The kind of that name, or nothing if the desk has no such letter. */
    Optional<LetterTemplate> find(TemplateId id);
}
