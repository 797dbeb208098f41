package org.footagedesk.reading.passage;

import java.util.ArrayList;
import java.util.List;

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

    private Lines() {}

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
