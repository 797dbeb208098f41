package org.footagedesk.reading;

/**
 * A stretch of a part's original text: from its first character up to, but not including, its end.
 *
 * @param from counted from 0 in the chars of a Java string, as {@code to} is
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A span cannot run from " + from + " to " + to + ".");
        }
    }

    /** The same stretch in a text that begins so many characters earlier. */
    public Span shiftedBy(int offset) {
        return new Span(from + offset, to + offset);
    }

    /** Whether the two have a character in common; stretches that only meet have none. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** Whether all of the other lies within this one. */
    public boolean covers(Span other) {
        return from <= other.from && other.to <= to;
    }

    /** How many chars of a Java string it spans. */
    public int length() {
        return to - from;
    }

    /** The same stretch without the blanks at its ends; empty, where it begins, if it is all blank. */
    public Span strippedIn(String text) {
        String words = in(text);
        int blanks = words.length() - words.stripLeading().length();
        return words.isBlank()
                ? new Span(from, from)
                : new Span(from + blanks, from + blanks + words.strip().length());
    }

    /** The words the span marks in its text. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
