package org.footagedesk.intake.mail;

import java.util.regex.Pattern;

/** A stranger's words for a place where one line stands: no line breaks, no control or direction-changing characters. */
final class OneLine {

    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final int LONGEST = 1_000;

    private OneLine() {}

    static String of(String text) {
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return INVISIBLE
                .matcher(BREAKING.matcher(shortened).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
