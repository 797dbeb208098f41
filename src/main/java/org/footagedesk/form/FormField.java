package org.footagedesk.form;

import java.util.Set;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/**
 * One question of a form.
 *
 * @param key the field it asks for
 * @param answeredBy the fields of which any one answers it; the key is among them
 * @param label the question as a heading, such as "Your name"
 * @param prompt the question as one asks it, such as "What is your name?"
 * @param help what helps to answer it, and why it is asked
 * @param required whether the request is of no use without it
 * @param kinds the kinds of request that are asked it; empty stands for all
 */
public record FormField(
        FieldKey key,
        Set<FieldKey> answeredBy,
        String label,
        String prompt,
        String help,
        Check check,
        boolean required,
        Set<RequestKind> kinds) {

    public FormField {
        answeredBy = Set.copyOf(answeredBy);
        kinds = Set.copyOf(kinds);
        if (!answeredBy.contains(key)) {
            throw new IllegalArgumentException("The field " + key.key() + " must be among those that answer it.");
        }
        if (label.isBlank() || prompt.isBlank()) {
            throw new IllegalArgumentException("The field " + key.key() + " needs a label and a prompt.");
        }
    }

    public boolean askedOf(RequestKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    public boolean answeredIn(Set<FieldKey> known) {
        return answeredBy.stream().anyMatch(known::contains);
    }
}
