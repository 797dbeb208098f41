package org.footagedesk.journal;

/** Who looked at whose personal data: one entry a look, each in a stream of its own, so that no two readers ever wait for each other. */
public interface Views {

    /**
     * Records that somebody looked.
     *
     * @param what what was shown, such as {@code case/CCTV-2026-00042} or {@code letter/…}; an id, never a person's words
     */
    void record(String who, String what);

    /**
     * Records that somebody opened footage, and what for (policy 1.3, 4.2).
     *
     * @param objective the code of the objective in the policy, such as {@code b}
     * @param words why, in the person's own words; kept sealed
     */
    void record(String who, String what, String objective, String words);
}
