package org.footagedesk.desk.cases;

import java.util.Locale;
import java.util.Set;

/** With what a file that is taken away may end, so that the program which then opens it runs nothing. */
final class FileEnding {

    /** Formats in which no program can travel, or none that is run when they are opened. */
    private static final Set<String> KNOWN =
            Set.of(".pdf", ".jpg", ".jpeg", ".png", ".gif", ".heic", ".tif", ".tiff", ".txt", ".docx", ".xlsx", ".odt");

    private static final String ANY_OTHER = ".bin";

    private FileEnding() {}

    /** The sender's own ending where it is known, in lower case; otherwise one that no program opens by itself. */
    static String of(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return KNOWN.contains(ending) ? ending : ANY_OTHER;
    }
}
