package org.footagedesk.intake.mail;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an attachment may be called on the desk: the sender's name for it without path, control characters or excess. */
final class SafeName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*\\x00-\\x1f\\x7f]");
    private static final Pattern ONLY_DOTS = Pattern.compile("[. ]*");
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/msword", ".doc",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/heic", ".heic",
            "text/plain", ".txt",
            "text/html", ".html",
            "text/calendar", ".ics");

    private SafeName() {}

    /** The name to show and store beside the bytes; where the sender gave none that can be used, "attachment-N". */
    static String of(String given, String mediaType, int number) {
        String end = given.substring(Math.max(0, given.length() - 4 * LONGEST));
        String line = OneLine.of(end).replace('\\', '/');
        String last = line.substring(line.lastIndexOf('/') + 1);
        String name = NOT_IN_NAMES.matcher(last).replaceAll("_").strip();
        if (ONLY_DOTS.matcher(name).matches()) {
            return "attachment-" + number + ENDINGS.getOrDefault(mediaType.toLowerCase(Locale.ROOT), "");
        }
        return shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()).strip() + ending;
    }
}
