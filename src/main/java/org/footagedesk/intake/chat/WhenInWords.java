package org.footagedesk.intake.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.shared.FieldKey;

/** Days and times as the desk says them: "Saturday 14 November 2026, 2pm to 2:30pm". */
final class WhenInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private WhenInWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String clock(LocalTime time) {
        if (time.equals(LocalTime.NOON)) return "12 noon";
        if (time.equals(LocalTime.MIDNIGHT)) return "12 midnight";
        return CLOCK.format(time).toLowerCase(Locale.UK).replace(":00", "");
    }

    static String window(LocalDateTime from, LocalDateTime to) {
        String start = day(from.toLocalDate()) + ", " + clock(from.toLocalTime());
        if (to.equals(from)) return start;
        return to.toLocalDate().equals(from.toLocalDate())
                ? start + " to " + clock(to.toLocalTime())
                : start + " to " + day(to.toLocalDate()) + ", " + clock(to.toLocalTime());
    }

    /** When it happened, as far as the fields say. */
    static Optional<String> of(Map<FieldKey, String> values) {
        String from = values.get(FieldKey.INCIDENT_FROM);
        if (from != null) {
            String to = values.getOrDefault(FieldKey.INCIDENT_TO, from);
            return Optional.of(window(LocalDateTime.parse(from), LocalDateTime.parse(to)));
        }
        return Optional.ofNullable(values.get(FieldKey.INCIDENT_DATE_ONLY))
                .map(day -> day(LocalDate.parse(day)) + ", time not known");
    }
}
