package org.footagedesk.intake.chat;

import java.util.regex.Pattern;

/** Hears that somebody takes back what they said before, as in "no, it was Sunday". */
final class Correction {

    private static final Pattern CUE = Pattern.compile(
            "(?iu)^\\s*(?:no+\\s*[,.!-]|sorry[,. ]|oops|wait[,. ]|actually|correction|i meant|not \\w+[, ]+(?:but|it was))"
                    + "|\\b(?:i meant|should (?:be|have been|read|say)|i got (?:that|it) wrong|i made a mistake|that(?:'s| is| was) wrong"
                    + "|change (?:my|the)|it was actually)\\b");
    private static final Pattern PLAIN_CUE = Pattern.compile(
            "(?iu)^\\s*(?:(?:no+|sorry)\\s*[,.!-]?\\s*(?:it|that|i meant|actually|sorry)\\b|oops|actually|correction|i meant)");
    private static final Pattern OPENING = Pattern.compile(
            "(?iu)^\\s*(?:(?:no+|sorry|oops|wait|actually|correction|i meant(?: to say)?)\\b[,.!: -]*)+(?:(?:it|that) (?:was|is|should be)\\s+)?");

    private Correction() {}

    /** Whether what the message says may replace what is known. */
    static boolean in(String said) {
        return CUE.matcher(said).find();
    }

    /** Whether the message is a correction even where it names nothing that is known by its form, as in "sorry, it was a blue coat". */
    static boolean plainly(String said) {
        return PLAIN_CUE.matcher(said).find();
    }

    /** What is said once "no, it was" is taken off. */
    static String without(String said) {
        return OPENING.matcher(said).replaceFirst("").strip();
    }
}
