package org.footagedesk.letter;

import java.util.Set;

/**
 * A kind of letter: what it must be told; the policy says who may let it go (DOMAIN E.13).
 *
 * @param mayBeAutomatic whether a standing instruction may approve it ({@code AUTO} in E.13)
 * @param acknowledgement whether it answers by itself, and so travels without return path (RFC 3834)
 */
public record LetterTemplate(
        TemplateId id, String title, boolean mayBeAutomatic, boolean acknowledgement, Set<FactName> needs) {

    public LetterTemplate {
        PlainText.requireLine("The title of letter " + id, title);
        needs = Set.copyOf(needs);
    }

    void requireOwn(Draft draft) {
        if (!draft.template().equals(id)) {
            throw new IllegalArgumentException("Letter " + draft.template() + " is not a letter " + id + ".");
        }
    }
}
