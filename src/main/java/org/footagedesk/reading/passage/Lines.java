package org.footagedesk.reading.passage;

import java.util.ArrayList;
import java.util.List;
import org.footagedesk.reading.Span;

/** The lines of a text with their places in it. */
public final class Lines {

    /** One line without its line break. */
    public record Line(String text, int from) {
        public int to() {
            return from + text.length();
        }

        public boolean blank() {
            return text.isBlank();
        }
    }

    private static final int LONGEST = 300;

    private Lines() {}

    /** The line in which the span stands, as far as 300 characters to each side. */
    public static String around(String text, Span span) {
        int from = span.from();
        while (from > 0 && span.from() - from < LONGEST && text.charAt(from - 1) != '\n') from--;
        int to = span.to();
        while (to < text.length() && to - span.to() < LONGEST && text.charAt(to) != '\n') to++;
        return text.substring(from, to);
    }

    /** The lines on which something stands. */
    public static List<Line> written(String text) {
        return of(text).stream().filter(line -> !line.blank()).toList();
    }

    /** All lines, the empty ones too. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(new Line(text.substring(from, stop), from));
            from = end + 1;
        }
        return lines;
    }
}
