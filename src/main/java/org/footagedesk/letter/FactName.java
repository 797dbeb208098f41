package org.footagedesk.letter;

import java.util.Locale;

/** The name of something a letter may quote; templates list the names they need. */
public enum FactName {
    ADDRESSEE("to whom it is written"),
    RECEIVED("when the request came"),
    ANSWER_BY("by when it is answered"),
    MISSING("what is still needed"),
    FEE("the fee"),
    ORIGINALS_ASKED("whether originals are asked for"),
    RETENTION("how long recordings are kept"),
    HANDLED_BY("who deals with it"),
    VERIFIED_CONTACT("that the officer was verified by a call to the force"),
    HOLD_REQUESTED("when the footage was asked for"),
    FOR_ANOTHER("that somebody acts for another"),
    /** Never listed: it is told to the letters that have words for a child. */
    FOR_CHILD("that it is to a child"),
    PROGRESS_EVERY("how often progress is reported"),
    REPLY_BY("by when to reply"),
    DISREGARDED("that the request ends without a reply"),
    CLOCK("what asking does to our time"),
    HELD_UNTIL("until when the footage is held"),
    IDENTITY_PAPERS("which papers prove identity"),
    ADDRESS_PAPERS("which papers prove an address"),
    CAMERAS("where the cameras are"),
    PURPOSES("what the cameras are for"),
    POLICY_EDITION("which edition of the policy"),
    PUBLISHED_AT("where the policy is published"),
    COPYRIGHT_NOTICE("whose recordings and copyright they stay"),
    POLICE_CONTACT("whom to ask at the police"),
    LEAST_RANK("which rank of the police must agree"),
    /** What a person says; templates declare it question by question instead. */
    SAID("what a person says in it");

    private final String words;

    FactName(String words) {
        this.words = words;
    }

    /** Half a sentence for people, such as {@code until when the footage is held}. */
    public String words() {
        return words;
    }

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
