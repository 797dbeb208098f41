package org.footagedesk.journal;

/** Who looked at whose personal data: one entry a look, each in a stream of its own, so that no two readers ever wait for each other. */
public interface Views {

    /**
     * Records that somebody looked.
     *
     * @param what what was shown, such as {@code case/CCTV-2026-00042} or {@code letter/…}; an id, never a person's words
     */
    void record(String who, String what);
}
