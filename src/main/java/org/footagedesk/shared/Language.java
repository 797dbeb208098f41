package org.footagedesk.shared;

import java.util.Locale;

/** A language in which the desk writes letters. */
public enum Language {
    EN("English"),
    CY("Welsh");

    private final String title;

    Language(String title) {
        this.title = title;
    }

    /** The code by which files and documents name it, such as {@code cy}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language as an English sentence names it. */
    public String title() {
        return title;
    }

    public Locale locale() {
        return Locale.of(code(), "GB");
    }

    /** The language with the given code; an unknown code is an error that names it. */
    public static Language of(String code) {
        for (var language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("The desk writes no letters in '" + code + "', only in en and cy.");
    }
}
