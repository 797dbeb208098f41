package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Lines;

/** The labelled lines of a text: "Full name: ...", also where the value wraps on to the next line. */
final class Labels {

    /** A label in lower case, and where its value stands. */
    record Labelled(String label, Span value) {}

    private static final int LONGEST_LABEL = 110;
    private static final int WRAPPED = 60;

    private Labels() {}

    static List<Labelled> in(String text) {
        List<Lines.Line> lines = Lines.of(text);
        List<Labelled> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Lines.Line line = lines.get(i);
            int split = split(line.text());
            if (split < 0) continue;
            String label = line.text().substring(0, split).strip().toLowerCase(Locale.UK);
            int from = line.from() + split + 1;
            int to = line.to();
            while (i + 1 < lines.size() && wraps(lines.get(i), lines.get(i + 1))) {
                i++;
                to = lines.get(i).to();
            }
            trimmed(text, from, to).ifPresent(span -> found.add(new Labelled(label, span)));
        }
        return found;
    }

    private static int split(String line) {
        for (int i = 0; i < line.length() && i < LONGEST_LABEL; i++) {
            char c = line.charAt(i);
            boolean clock = i > 0 && Character.isDigit(line.charAt(i - 1));
            if (c == '\t' && i > 1 || c == ':' && !clock) return i;
            if (c == '?' && line.startsWith("(")) return line.indexOf(':', i) > 0 ? line.indexOf(':', i) : i;
        }
        return -1;
    }

    private static boolean wraps(Lines.Line line, Lines.Line next) {
        String following = next.text().strip();
        boolean full = line.text().length() >= WRAPPED;
        if (!full || following.isEmpty() || following.length() > 160 || split(next.text()) >= 0) return false;
        boolean heading = following.startsWith("(")
                || following.startsWith("i")
                        && following.length() > 3
                        && following.substring(0, 4).contains(")")
                || following.equals(following.toUpperCase(Locale.UK));
        return !heading && line.text().indexOf('\t') < 0;
    }

    private static Optional<Span> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '*')) start++;
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '*')) end--;
        boolean blank = text.substring(start, end).chars().noneMatch(Character::isLetterOrDigit);
        return blank ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
