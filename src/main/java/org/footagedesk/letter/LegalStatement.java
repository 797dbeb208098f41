package org.footagedesk.letter;

import java.util.List;
import java.util.Locale;

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

    boolean isSaidIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }
}
