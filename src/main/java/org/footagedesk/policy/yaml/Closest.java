package org.footagedesk.policy.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody probably meant. */
final class Closest {

    private Closest() {}

    /** "; did you mean 'fee'?", or the few known names where none is near. */
    static String hint(String written, Collection<String> known) {
        return to(written, known)
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(() -> known.isEmpty() || known.size() > 12
                        ? ""
                        : "; known are "
                                + String.join(", ", known.stream().sorted().toList()));
    }

    private static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(written, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(name -> name));
    }

    /** How many letters must be added, removed, changed or swapped with the next; capitals do not count. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(int[][] steps, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        int change = steps[i - 1][j - 1] + (same ? 0 : 1);
        int swap = swapped ? steps[i - 2][j - 2] + 1 : change;
        return Math.min(Math.min(change, swap), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    }
}
