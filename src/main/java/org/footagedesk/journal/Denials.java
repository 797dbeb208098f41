package org.footagedesk.journal;

/** Who was refused what: one entry a refusal, each in a stream of its own (policy 4.4, 5.9). */
public interface Denials {

    /**
     * Records that somebody was refused.
     *
     * @param what what they wanted to open, such as {@code camera/CIVIC-STEPS}; an id, never a person's words
     * @param why the rule that refused it
     * @param purpose what they said they wanted it for; kept sealed, empty where nothing was asked
     */
    void record(String who, String what, String why, String purpose);
}
