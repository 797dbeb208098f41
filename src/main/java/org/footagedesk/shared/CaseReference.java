package org.footagedesk.shared;

import java.util.regex.Pattern;

/** The number a case is known by in every letter and on every screen, such as {@code CCTV-2026-00042}. */
public record CaseReference(String value) implements Comparable<CaseReference> {

    private static final Pattern FORM = Pattern.compile("CCTV-\\d{4}-\\d{5,7}");

    private static final String SCOPE = "case/";

    public CaseReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A case reference looks like CCTV-2026-00042, not '" + value + "'.");
        }
    }

    /** The reference of the case that was the number-th to be opened in that year. */
    public static CaseReference of(int year, long number) {
        return new CaseReference("CCTV-%d-%05d".formatted(year, number));
    }

    /** The stream of the case's events, and the scope under whose key its personal values are sealed. */
    public String scope() {
        return SCOPE + value;
    }

    /** The case to which a {@link #scope} belongs. */
    public static CaseReference ofScope(String scope) {
        return new CaseReference(scope.substring(SCOPE.length()));
    }

    @Override
    public int compareTo(CaseReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
