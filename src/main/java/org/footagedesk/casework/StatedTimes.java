package org.footagedesk.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;

/** The stretches of true time that a request's stated times may mean, every alternative among them. */
final class StatedTimes {

    private StatedTimes() {}

    static List<TimeWindow> in(Collection<Finding> findings) {
        var from = times(best(findings, FieldKey.INCIDENT_FROM));
        var to = times(best(findings, FieldKey.INCIDENT_TO));
        var windows = new ArrayList<TimeWindow>();
        for (int n = 0; n < from.size(); n++) {
            windows.add(window(from.get(n), n < to.size() ? to.get(n) : from.get(n)));
        }
        if (windows.isEmpty()) {
            best(findings, FieldKey.INCIDENT_DATE_ONLY)
                    .flatMap(StatedTimes::day)
                    .ifPresent(windows::add);
        }
        return windows.stream().distinct().toList();
    }

    /** Whether the clocks showed the stated time twice or never, because they changed that night. */
    static boolean besideClockChange(Collection<Finding> findings) {
        return Stream.of(FieldKey.INCIDENT_FROM, FieldKey.INCIDENT_TO)
                .flatMap(field -> stated(findings, field).stream())
                .anyMatch(time -> London.showings(time) != 1);
    }

    /** Whether the stated stretch of time is longer than that. */
    static boolean areWiderThan(Duration precision, Collection<Finding> findings) {
        var to = stated(findings, FieldKey.INCIDENT_TO);
        return stated(findings, FieldKey.INCIDENT_FROM)
                .filter(from -> to.filter(from.plus(precision)::isBefore).isPresent())
                .isPresent();
    }

    private static Optional<LocalDateTime> stated(Collection<Finding> findings, FieldKey field) {
        return best(findings, field).map(Finding::value).flatMap(StatedTimes::time);
    }

    /** A time that the clock change repeats means both; the point in time itself is a window of a minute. */
    private static TimeWindow window(LocalDateTime from, LocalDateTime to) {
        ZonedDateTime begins = from.atZone(London.ZONE).withEarlierOffsetAtOverlap();
        ZonedDateTime ends = to.atZone(London.ZONE).withLaterOffsetAtOverlap();
        return ends.isAfter(begins)
                ? new TimeWindow(begins.toInstant(), ends.toInstant())
                : new TimeWindow(begins.toInstant(), begins.toInstant().plus(Duration.ofMinutes(1)));
    }

    private static Optional<TimeWindow> day(Finding finding) {
        try {
            LocalDate day = LocalDate.parse(finding.value());
            return Optional.of(new TimeWindow(
                    day.atStartOfDay(London.ZONE).toInstant(),
                    day.plusDays(1).atStartOfDay(London.ZONE).toInstant()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static List<LocalDateTime> times(Optional<Finding> finding) {
        return finding.stream()
                .flatMap(found -> Stream.concat(Stream.of(found.value()), found.alternatives().stream()))
                .flatMap(text -> time(text).stream())
                .toList();
    }

    /** What a person typed may be no time at all; then it is a matter for the letter, not for the hold. */
    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<Finding> best(Collection<Finding> findings, FieldKey field) {
        return findings.stream()
                .filter(finding -> finding.field() == field)
                .max(Comparator.comparingDouble(Finding::confidence));
    }
}
