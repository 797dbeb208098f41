package org.footagedesk.letter;

import java.util.List;

/** Text without the characters that mail headers and PDF files cannot carry. */
final class PlainText {

    private PlainText() {}

    /** Refuses a blank line of text and one with line breaks or other control characters. */
    static void requireLine(String what, String line) {
        if (line.isBlank()) {
            throw new IllegalArgumentException(what + " is blank.");
        }
        if (line.chars().anyMatch(PlainText::breaksTheLine)) {
            throw new IllegalArgumentException(what + " must be one line without control characters.");
        }
    }

    /** Any text as one line: control characters, invisible direction marks and runs of blanks become one blank. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\s]+", " ")
                .strip();
    }

    static List<String> lines(List<String> texts) {
        return texts.stream().map(PlainText::line).toList();
    }

    /** Any text as paragraphs: line ends become {@code \n}, other control characters go. */
    static String paragraphs(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", "")
                .strip();
    }

    private static boolean breaksTheLine(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}
