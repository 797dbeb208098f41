package org.footagedesk.desk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.footagedesk.shared.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A document as the machine drew and read it, in a process of its own.
 *
 * @param name what its sender called it
 * @param type a first guess
 * @param submission the message it came with
 * @param length in bytes
 * @param text the words that were read in it; empty where none were
 * @param form what was filled into its fields, by their names
 * @param locked whether it needs a password
 * @param picture one page drawn anew; none where it cannot be drawn
 */
public record DocumentPage(
        String name,
        DocumentType type,
        String sha256,
        String submission,
        long length,
        String text,
        SortedMap<String, String> form,
        boolean locked,
        @Nullable Picture picture) {

    public DocumentPage {
        form = Collections.unmodifiableSortedMap(new TreeMap<>(form));
    }

    /**
     * One of its pages.
     *
     * @param page which, from 1
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(byte[] jpeg, int page, int pages) {}
}
