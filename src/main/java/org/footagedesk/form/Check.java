package org.footagedesk.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.shared.EmailAddress;

/** What makes the value of a field usable; the names stand in the form files. */
public enum Check {
    /** A person's name, in any script, of 1 to 200 characters. */
    NAME {
        @Override
        public Optional<String> problem(String value) {
            if (value.length() > 200) return Optional.of("A name may have at most 200 characters.");
            return value.codePoints().anyMatch(Character::isLetter)
                    ? Optional.empty()
                    : Optional.of("Enter a name, such as Sam Taylor.");
        }
    },
    /** An e-mail address or a telephone number. */
    CONTACT {
        @Override
        public Optional<String> problem(String value) {
            boolean usable = EmailAddress.parse(value).isPresent()
                    || TELEPHONE.matcher(value.strip()).matches();
            return usable
                    ? Optional.empty()
                    : Optional.of("Enter an e-mail address, such as name@mail.example, or a telephone number.");
        }
    },
    /** A day, or a day with its time, in local time of Europe/London: {@code 2026-11-14} or {@code 2026-11-14T14:05}. */
    WHEN {
        @Override
        public Optional<String> problem(String value) {
            return isDay(value) || isDayAndTime(value)
                    ? Optional.empty()
                    : Optional.of("Enter a day and a time, such as 14 November 2026, 2:05pm.");
        }
    },
    /** A place, in the words of the person, of at most 500 characters. */
    PLACE {
        @Override
        public Optional<String> problem(String value) {
            return value.length() > 500
                    ? Optional.of("A place may have at most 500 characters.")
                    : present(value, "Enter a place, such as the front door of the council offices.");
        }
    },
    /** Free words, of at most 4,000 characters. */
    WORDS {
        @Override
        public Optional<String> problem(String value) {
            return value.length() > 4_000
                    ? Optional.of("This may have at most 4,000 characters.")
                    : present(value, "Enter a few words.");
        }
    };

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{6,20}");

    /** What is wrong with the value, in words for the person who gave it; nothing if it will do. */
    public abstract Optional<String> problem(String value);

    private static Optional<String> present(String value, String otherwise) {
        return value.isBlank() ? Optional.of(otherwise) : Optional.empty();
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static boolean isDayAndTime(String value) {
        try {
            LocalDateTime.parse(value);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
