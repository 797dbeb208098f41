package org.footagedesk.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** A form: its questions in the order in which they are asked. */
public record FormDefinition(String title, List<FormField> fields) {

    public FormDefinition {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("The form '" + title + "' asks nothing.");
        }
        var seen = new HashSet<FieldKey>();
        for (FormField field : fields) {
            if (!seen.add(field.key())) {
                throw new IllegalArgumentException(
                        "The form '" + title + "' asks " + field.key().key() + " twice.");
            }
        }
    }

    /** The questions put to somebody with that kind of request, in order. */
    public List<FormField> askedOf(RequestKind kind) {
        return fields.stream().filter(field -> field.askedOf(kind)).toList();
    }

    public Optional<FormField> field(FieldKey key) {
        return fields.stream().filter(field -> field.key() == key).findFirst();
    }

    /** The question that the given field answers, if the form asks it of that kind of request. */
    public Optional<FormField> answeredWith(FieldKey key, RequestKind kind) {
        return askedOf(kind).stream()
                .filter(field -> field.answeredBy().contains(key))
                .findFirst();
    }
}
