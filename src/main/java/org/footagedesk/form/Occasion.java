package org.footagedesk.form;

import java.util.Map;

/** Where a question is answered so, written {@code way=COPY}: then another needs an answer, or a gate stands before the step. */
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

    /** Whether these answers, by the keys of their questions, give it. */
    public boolean isGivenBy(Map<String, String> answers) {
        return answer.equals(answers.getOrDefault(key, "").strip());
    }
}
