package org.footagedesk.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Something the law demands of a letter, such as where to complain (DOMAIN D.3, W-12 and W-13).
 *
 * @param warning the linter's code for a letter that lacks it, such as {@code W-12}
 * @param what it tells, as half a sentence: {@code the way to the regulator}
 * @param words any one of which says it, in any language of the letter
 */
public record LegalStatement(String warning, String what, List<String> words) {

    public LegalStatement {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Nothing says '" + what + "'.");
        }
    }

    /** A heading alone says nothing: words must stand below it. */
    boolean isSaidIn(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return IntStream.range(0, lines.size())
                .filter(at -> names(lines.get(at)))
                .anyMatch(at -> !isHeading(lines.get(at)) || at + 1 < lines.size() && !isHeading(lines.get(at + 1)));
    }

    private boolean names(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isHeading(String line) {
        return !line.startsWith("- ") && ".:;,!?)".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
