package org.footagedesk.register;

import java.util.Locale;

/** As what kind of file a register is exported. */
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** How such a file's name ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type under which the file travels. */
    public String mediaType() {
        return mediaType;
    }
}
