package org.footagedesk.policy;

/** The letter of that id left the house; each sending is its own moment. */
public record LetterSent(String letter) implements CaseMoment {

    static final String PREFIX = "LETTER_SENT:";

    @Override
    public String key() {
        return PREFIX + letter;
    }
}
