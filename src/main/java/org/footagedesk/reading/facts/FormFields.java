package org.footagedesk.reading.facts;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Grain;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.WhenReader;
import org.footagedesk.reading.WhenReading;
import org.footagedesk.shared.FieldKey;

/** The filled fields of our own forms, whose names are the keys of their questions. */
public final class FormFields {

    private final WhenReader when = new WhenReader();

    /** @param writtenAt local time in London, by which a time without a year is understood */
    public List<Finding> in(ReadableDocument document, LocalDateTime writtenAt) {
        List<Finding> found = new ArrayList<>();
        document.formFields()
                .forEach((name, value) -> key(name, document.formFields())
                        .filter(_ -> !value.isBlank() && value.chars().anyMatch(Character::isLetterOrDigit))
                        .flatMap(field -> finding(field, name, value, document.name(), writtenAt))
                        .ifPresent(found::add));
        return found;
    }

    private Optional<Finding> finding(
            FieldKey field, String name, String value, String document, LocalDateTime writtenAt) {
        return switch (field) {
            case INCIDENT_FROM ->
                when(value, writtenAt)
                        .map(time -> time.grain().clock()
                                ? finding(field, time.start().toString(), name, value, document)
                                : finding(
                                        FieldKey.INCIDENT_DATE_ONLY,
                                        time.start().toLocalDate().toString(),
                                        name,
                                        value,
                                        document));
            case INCIDENT_TO ->
                when(value, writtenAt)
                        .filter(time -> time.grain().clock())
                        .map(time -> finding(
                                field, (time.point() ? time.start() : time.end()).toString(), name, value, document));
            case DS_DATE_OF_BIRTH ->
                Optional.of(finding(
                        field,
                        when(value, writtenAt)
                                .filter(time -> time.grain() == Grain.DAY)
                                .map(time -> time.start().toLocalDate().toString())
                                .orElse(value.strip()),
                        name,
                        value,
                        document));
            default -> Optional.of(finding(field, value.strip(), name, value, document));
        };
    }

    private static Finding finding(FieldKey field, String value, String name, String quote, String document) {
        return new Finding(field, value, 0.97, quote, new Span(0, 0), document, "the form field " + name, List.of());
    }

    private Optional<WhenReading> when(String value, LocalDateTime writtenAt) {
        return when.read(value, writtenAt).stream().findFirst();
    }

    private static Optional<FieldKey> key(String name, Map<String, String> fields) {
        String plain = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return switch (plain) {
            case "DS_CLOTHING_DESCRIPTION" -> Optional.of(FieldKey.CLOTHING);
            case "DS_ADDRESS_LINES" -> Optional.of(FieldKey.DS_ADDRESS);
            case "APP_FULL_NAME" -> Optional.of(FieldKey.REQUESTER_NAME);
            case "APP_RELATIONSHIP" -> Optional.of(FieldKey.RELATIONSHIP);
            case "REF_CRIME_NUMBER" -> Optional.of(FieldKey.CRIME_REFERENCE);
            case "REF_OIS_LOG_NO" -> Optional.of(FieldKey.LOG_NUMBER);
            case "APP_EMAIL", "OFFICIAL_EMAIL" -> Optional.of(FieldKey.REQUESTER_EMAIL);
            // Whoever acts for the person in the images is the one who is written to.
            case "DS_EMAIL" ->
                fields.getOrDefault("app_email", "").isBlank()
                        ? Optional.of(FieldKey.REQUESTER_EMAIL)
                        : Optional.empty();
            case "OFFICER_SURNAME_PRINTED" -> Optional.of(FieldKey.OFFICER_NAME);
            case "OCC_LOCATION" -> Optional.of(FieldKey.INCIDENT_LOCATION);
            default ->
                Arrays.stream(FieldKey.values())
                        .filter(field -> field.name().equals(plain))
                        .findFirst();
        };
    }
}
