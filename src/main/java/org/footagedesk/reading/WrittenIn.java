package org.footagedesk.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footagedesk.shared.Language;

/** The language somebody writes in, by the small words that only one of the two has. */
public final class WrittenIn {

    private static final int READ_AT_MOST = 20_000;
    private static final int SURE = 3;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");

    private static final Set<String> WELSH = Set.of(
            "mae", "rwyf", "wyf", "rydw", "dwi", "roeddwn", "oeddwn", "oedd", "hoffwn", "hoffem", "gael", "gwelwch",
            "diolch", "fy", "yr", "yn", "yng", "ym", "eich", "chi", "gennyf", "gyda", "gan", "ohonof", "wrth", "neu",
            "ac", "nid", "ddim", "hefyd", "annwyl", "cofion", "dydd", "ddydd", "i'r", "o'r", "a'r", "o'm", "y");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "please", "you", "your", "was", "were", "my", "me", "at", "is", "are", "for", "with",
            "would", "this", "that", "have", "it", "to", "we", "be");

    private WrittenIn() {}

    /** The language of the words; empty where they are too few, or as much the one as the other. */
    public static Optional<Language> of(String words) {
        String said = words.length() > READ_AT_MOST ? words.substring(0, READ_AT_MOST) : words;
        int welsh = 0;
        int english = 0;
        for (String word : NO_LETTER.split(said.replace('\u2019', '\'').toLowerCase(Locale.ROOT))) {
            welsh += WELSH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        if (Math.abs(welsh - english) < SURE) {
            return Optional.empty();
        }
        return Optional.of(welsh > english ? Language.CY : Language.EN);
    }
}
