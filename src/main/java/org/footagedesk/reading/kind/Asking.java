package org.footagedesk.reading.kind;

import java.util.regex.Pattern;

/** Whether somebody asks for pictures in so many words, whatever kind of request it may be. */
final class Asking {

    private static final String WANTS = "(?:can|could|would|will|may|might) (?:you|we|i)\\b|please|pls|(?:i|we)"
            + " (?:want|need|require)|would like|request|preserve|retain|send (?:me|us|a)|provide|copy of";
    private static final String PICTURES =
            "\\b(?:cctv|footage|video|recordings?|images?|pictures?|film|clips?|cameras?|tape)\\b";
    private static final Pattern FOR_PICTURES = Pattern.compile(
            "(?i)\\b(?:" + WANTS + ")\\b[^.?!]{0,80}" + PICTURES + "|" + PICTURES + "[^.?!]{0,40}\\b(?:please|pls)\\b");

    private Asking() {}

    static boolean in(String words) {
        return FOR_PICTURES.matcher(words).find();
    }
}
