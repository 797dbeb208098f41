package org.footagedesk.letter;

import java.util.Locale;

/** The name of something a letter may quote; templates list the names they need. */
public enum FactName {
    ADDRESSEE,
    RECEIVED,
    ANSWER_BY,
    MISSING,
    FEE,
    ORIGINALS_ASKED,
    RETENTION,
    HANDLED_BY,
    VERIFIED_CONTACT,
    HOLD_REQUESTED,
    FOR_ANOTHER,
    /** Never listed: it is told to the letters that have words for a child. */
    FOR_CHILD,
    PROGRESS_EVERY,
    REPLY_BY,
    DISREGARDED,
    CLOCK,
    HELD_UNTIL,
    IDENTITY_PAPERS,
    ADDRESS_PAPERS,
    CAMERAS,
    PURPOSES,
    POLICY_EDITION,
    PUBLISHED_AT,
    COPYRIGHT_NOTICE,
    POLICE_CONTACT,
    /** What a person says; templates declare it question by question instead. */
    SAID;

    /** The name as written in {@code fields.yaml}, such as {@code answer_by}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fact with the given key; an unknown key is an error that names it. */
    public static FactName of(String key) {
        for (var name : values()) {
            if (name.key().equals(key)) {
                return name;
            }
        }
        throw new IllegalArgumentException("No letter knows a fact '" + key + "'.");
    }
}
