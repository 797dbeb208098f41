package org.footagedesk.desk.cases;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;

/** Whether a corrected value can be worked with: letters go to addresses, and footage is looked for at times. */
final class Corrections {

    private Corrections() {}

    /** What is wrong with the value, in words for whoever typed it. */
    static Optional<String> problem(FieldKey field, String value) {
        if (value.isBlank()) {
            return Optional.of("Type the right value.");
        }
        if (field == FieldKey.REQUESTER_EMAIL && EmailAddress.parse(value).isEmpty()) {
            return Optional.of("Enter an e-mail address, such as sam@mail.example.");
        }
        boolean moment = field == FieldKey.INCIDENT_FROM || field == FieldKey.INCIDENT_TO;
        return moment && !isMoment(value.strip())
                ? Optional.of("Enter a day and a time, such as 2026-03-08T14:30.")
                : Optional.empty();
    }

    private static boolean isMoment(String value) {
        try {
            LocalDateTime.parse(value);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
