package org.footagedesk.desk.api;

import org.jspecify.annotations.Nullable;

/** The words of a field that a caller may leave out. */
final class Said {

    private Said() {}

    /** The words; none where the field was left out. */
    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
