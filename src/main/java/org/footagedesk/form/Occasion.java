package org.footagedesk.form;

/** When a question needs an answer: where another question was answered so, written {@code way=COPY}. */
public record Occasion(String key, String answer) {

    /** The occasion as files write it. */
    public static Occasion of(String written) {
        int sign = written.indexOf('=');
        if (sign < 1 || sign == written.length() - 1) {
            throw new IllegalArgumentException("An occasion is written KEY=ANSWER, not '" + written + "'.");
        }
        return new Occasion(
                written.substring(0, sign).strip(), written.substring(sign + 1).strip());
    }
}
