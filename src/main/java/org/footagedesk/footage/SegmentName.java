package org.footagedesk.footage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.footagedesk.shared.TimeWindow;

/** The name of a segment's file, which says when it begins (UTC) and how long it lasts: {@code 20261121T143000Z_120s.mp4}. */
public record SegmentName(Instant start, Duration length) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z_(\\d{1,5})s\\.mp4");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    public SegmentName {
        if (start.getNano() != 0 || length.getNano() != 0) {
            throw new IllegalArgumentException("A segment's name gives whole seconds.");
        }
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("A segment lasts at least a second.");
        }
    }

    /** What the file name says, or nothing if it is not the name of a segment. */
    public static Optional<SegmentName> parse(String fileName) {
        var matcher = FORM.matcher(fileName);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            // Each look at a recorder reads thousands of names; a formatter would take most of its time.
            var number = IntStream.rangeClosed(1, matcher.groupCount())
                    .map(group -> Integer.parseInt(matcher.group(group)))
                    .toArray();
            var start = LocalDateTime.of(number[0], number[1], number[2], number[3], number[4], number[5]);
            return Optional.of(new SegmentName(start.toInstant(ZoneOffset.UTC), Duration.ofSeconds(number[6])));
        } catch (DateTimeException | IllegalArgumentException notASegment) {
            return Optional.empty();
        }
    }

    public String fileName() {
        return "%sZ_%ds.mp4".formatted(STAMP.format(start.atOffset(ZoneOffset.UTC)), length.toSeconds());
    }

    public TimeWindow time() {
        return new TimeWindow(start, start.plus(length));
    }
}
