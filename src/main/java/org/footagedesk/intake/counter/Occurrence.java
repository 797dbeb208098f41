package org.footagedesk.intake.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.page.FieldError;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;

/** When it happened, put together from a day and two times; a time before the one it starts at belongs to the next day. */
final class Occurrence {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Occurrence() {}

    static Map<FieldKey, String> of(Entry entry, Instant now, List<FieldError> errors) {
        if (!entry.has(Entry.INCIDENT_DAY)) {
            if (entry.has(Entry.INCIDENT_FROM) || entry.has(Entry.INCIDENT_TO)) {
                errors.add(new FieldError(Entry.INCIDENT_DAY, "Enter the day to which the time belongs."));
            }
            return Map.of();
        }
        Optional<LocalDate> day = day(entry.get(Entry.INCIDENT_DAY));
        if (day.isEmpty() || day.get().isAfter(London.day(now))) {
            errors.add(new FieldError(Entry.INCIDENT_DAY, "Enter a day that is not in the future."));
            return Map.of();
        }
        if (!entry.has(Entry.INCIDENT_FROM)) {
            return Map.of(FieldKey.INCIDENT_DATE_ONLY, day.get().toString());
        }
        Optional<LocalDateTime> from = at(entry.get(Entry.INCIDENT_DAY), entry.get(Entry.INCIDENT_FROM));
        String until = entry.has(Entry.INCIDENT_TO) ? entry.get(Entry.INCIDENT_TO) : entry.get(Entry.INCIDENT_FROM);
        Optional<LocalDateTime> to = at(entry.get(Entry.INCIDENT_DAY), until);
        if (from.isEmpty() || to.isEmpty()) {
            errors.add(new FieldError(Entry.INCIDENT_FROM, "Enter times such as 14:05."));
            return Map.of();
        }
        LocalDateTime end = to.get().isBefore(from.get()) ? to.get().plusDays(1) : to.get();
        return Map.of(FieldKey.INCIDENT_FROM, MINUTES.format(from.get()), FieldKey.INCIDENT_TO, MINUTES.format(end));
    }

    /** The moment of a day such as 2026-11-14 and a time such as 14:05, in local time; nothing if either is none. */
    static Optional<LocalDateTime> at(String day, String time) {
        try {
            return day(day).map(date -> date.atTime(LocalTime.parse(time.length() == 4 ? "0" + time : time)));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
