package org.footagedesk.desk.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;

/** Checks what a person typed for one detail and brings it into the form in which the desk works with it. */
final class CheckDetail {

    private final PolicyProfile policy;

    CheckDetail(PolicyProfile policy) {
        this.policy = policy;
    }

    /** The value as it is kept; nothing where it cannot be one of that field. */
    Optional<String> asKept(FieldKey field, String typed) {
        String value = typed.strip();
        return switch (field) {
            case INCIDENT_FROM, INCIDENT_TO -> time(value);
            case INCIDENT_DATE_ONLY, DS_DATE_OF_BIRTH -> day(value);
            case REQUESTER_EMAIL -> EmailAddress.parse(value).map(EmailAddress::value);
            case CAMERA -> oneOf(policy.cameras().stream().map(Camera::code).collect(Collectors.toSet()), value);
            case SITE -> oneOf(sites(), value);
            default -> value.isEmpty() ? Optional.empty() : Optional.of(value);
        };
    }

    /** What to type instead. */
    String expected(FieldKey field) {
        return switch (field) {
            case INCIDENT_FROM, INCIDENT_TO -> "Type a day and a time such as 2026-03-01 14:30.";
            case INCIDENT_DATE_ONLY, DS_DATE_OF_BIRTH -> "Type a day such as 2026-03-01.";
            case REQUESTER_EMAIL -> "Type an e-mail address such as name@mail.example.";
            case CAMERA ->
                "Type one of: " + policy.cameras().stream().map(Camera::code).collect(Collectors.joining(", ")) + ".";
            case SITE -> "Type one of: " + sites().stream().sorted().collect(Collectors.joining(", ")) + ".";
            default -> "Type the right value.";
        };
    }

    private Set<String> sites() {
        return policy.cameras().stream().map(Camera::site).collect(Collectors.toSet());
    }

    private static Optional<String> oneOf(Set<String> known, String value) {
        return known.contains(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> time(String value) {
        try {
            return Optional.of(
                    LocalDateTime.parse(value.replaceFirst("\\s+", "T")).toString());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value).toString());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
