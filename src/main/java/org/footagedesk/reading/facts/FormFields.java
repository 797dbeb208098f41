package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.FieldKey;

/** The filled fields of our own form, whose names are the field keys. */
public final class FormFields {

    public List<Finding> in(ReadableDocument document) {
        List<Finding> found = new ArrayList<>();
        document.formFields()
                .forEach((name, value) -> key(name)
                        .filter(_ -> !value.isBlank() && value.chars().anyMatch(Character::isLetterOrDigit))
                        .ifPresent(field -> found.add(new Finding(
                                field,
                                value.strip(),
                                0.97,
                                value,
                                new Span(0, 0),
                                document.name(),
                                "the form field " + name,
                                List.of()))));
        return found;
    }

    private static Optional<FieldKey> key(String name) {
        String plain = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return switch (plain) {
            case "DS_CLOTHING_DESCRIPTION" -> Optional.of(FieldKey.CLOTHING);
            case "DS_ADDRESS_LINES" -> Optional.of(FieldKey.DS_ADDRESS);
            case "APP_FULL_NAME" -> Optional.of(FieldKey.REQUESTER_NAME);
            case "APP_RELATIONSHIP" -> Optional.of(FieldKey.RELATIONSHIP);
            case "REF_CRIME_NUMBER" -> Optional.of(FieldKey.CRIME_REFERENCE);
            case "REF_OIS_LOG_NO" -> Optional.of(FieldKey.LOG_NUMBER);
            case "DS_EMAIL" -> Optional.of(FieldKey.REQUESTER_EMAIL);
            default ->
                Arrays.stream(FieldKey.values())
                        .filter(field -> field.name().equals(plain))
                        .findFirst();
        };
    }
}
