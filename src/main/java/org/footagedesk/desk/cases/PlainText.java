package org.footagedesk.desk.cases;

import java.util.regex.Pattern;

/** A stranger's text without the characters that no reader sees but that change what is shown. */
final class PlainText {

    /** Controls but for tab and line end, and those by which a line seems to run backwards. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\u202a-\\u202e\\u2066-\\u2069]");

    private PlainText() {}

    /** Each such character shows as one that is not known. */
    static String of(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\ufffd");
    }
}
