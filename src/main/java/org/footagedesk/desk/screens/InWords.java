package org.footagedesk.desk.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.footagedesk.desk.FieldWords;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days, moments and codes as people say them, in London time. */
@Component("inWords")
class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' h:mma", Locale.UK);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' h:mm:ssa", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(" zzz", Locale.UK);
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.UK);

    private final Clock clock;

    InWords(Clock clock) {
        this.clock = clock;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "not running" : DAY.format(day);
    }

    public String moment(Instant moment) {
        return MOMENT.format(London.at(moment)) + clock(moment);
    }

    public String second(Instant moment) {
        return SECOND.format(London.at(moment)) + clock(moment);
    }

    /** In the hour that the clocks go through twice: which of the two it is. */
    private static String clock(Instant moment) {
        var local = London.at(moment);
        return London.showings(local.toLocalDateTime()) > 1 ? CLOCK.format(local) : "";
    }

    /** A stretch of time, its day said once where both ends lie on the same day. */
    public String window(Instant from, Instant to) {
        boolean oneDay = London.day(from).equals(London.day(to));
        return moment(from) + " to " + (oneDay ? HOUR.format(London.at(to)) + clock(to) : moment(to));
    }

    /** The name of a field. */
    public String field(String key) {
        return FieldWords.of(key);
    }

    /** A finding's value; days, times, yes and no are said, everything else stays as it was read. */
    public String value(String value) {
        return switch (value) {
            case "true" -> "Yes";
            case "false" -> "No";
            default ->
                said(value, MOMENT::format, LocalDateTime::parse)
                        .or(() -> said(value, DAY::format, LocalDate::parse))
                        .orElse(value);
        };
    }

    private static <T> Optional<String> said(String value, Function<T, String> words, Function<String, T> read) {
        try {
            return Optional.of(words.apply(read.apply(value)));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    /** The moment as an input of type datetime-local takes it. */
    public String input(Instant moment) {
        return INPUT.format(London.at(moment));
    }

    /** How far away a day is: "in 5 days", "tomorrow", "3 days late". */
    public String away(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(London.day(clock.instant()), day);
        if (days < 0) {
            return count(-days, "day") + " late";
        }
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + count(days, "day");
    }

    /** Whether the day is near enough to be alarming: within three days, or gone. */
    public boolean near(@Nullable LocalDate day) {
        return day != null && !day.isAfter(London.day(clock.instant()).plusDays(3));
    }

    /** The time left until a moment in its two largest units: "2 days 4 hours", "12 minutes"; "no time" once it has passed. */
    public String left(Instant moment) {
        var left = Duration.between(clock.instant(), moment);
        if (left.isNegative() || left.toMinutes() == 0) {
            return "no time";
        }
        if (left.toDays() > 0) {
            return count(left.toDays(), "day") + tail(left.toHoursPart(), "hour");
        }
        return left.toHours() > 0
                ? count(left.toHours(), "hour") + tail(left.toMinutesPart(), "minute")
                : count(left.toMinutes(), "minute");
    }

    /** How a message came. */
    public String channel(String channel) {
        return switch (channel) {
            case "MAIL" -> "By e-mail";
            case "CHAT" -> "In conversation on the public page";
            case "POST" -> "By post";
            case "TELEPHONE" -> "By telephone";
            case "IN_PERSON" -> "In person";
            default -> plain(channel);
        };
    }

    public boolean passed(Instant moment) {
        return !moment.isAfter(clock.instant());
    }

    /** A code as words: AWAITING_FEE becomes "Awaiting fee". */
    public String plain(Object code) {
        var words = code.toString().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public String percent(double confidence) {
        return Math.round(confidence * 100) + "%";
    }

    /** A number of bytes as people speak of files. */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return count(bytes, "byte");
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1_000.0) + " kB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }

    private static String tail(long number, String unit) {
        return number == 0 ? "" : " " + count(number, unit);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
