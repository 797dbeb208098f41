package org.footagedesk.journal;

/**
 * A recorded happening with its place in its stream.
 *
 * @param hash covers it and all before it
 * @param erased its personal values are gone with their key
 */
public record Entry(String stream, int version, String hash, Happening happening, boolean erased) {

    /** Where the stream stood when this was its last entry. */
    public StreamEnd asEnd() {
        return new StreamEnd(stream, version, hash);
    }
}
