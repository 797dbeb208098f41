package org.footagedesk.letter;

import java.util.regex.Pattern;

/** The name of a kind of letter as the policy lists them (DOMAIN E.13), such as {@code SAR-2}; also its folder's name. */
public record TemplateId(String value) implements Comparable<TemplateId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-\\d{1,2}[a-z]?");

    public TemplateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A letter is named like SAR-2, not '" + value + "'.");
        }
    }

    @Override
    public int compareTo(TemplateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
