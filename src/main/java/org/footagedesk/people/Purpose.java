package org.footagedesk.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody wants to look at footage for: an objective of the policy, and why in their own words (policy 1.3, 2.2, 4.2). */
public record Purpose(Objective objective, String words) {

    /** The longest a reason may be. */
    public static final int LONGEST = 500;

    public Purpose {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("A purpose has words, at most " + LONGEST + " characters.");
        }
    }

    /** What was typed, or what is wrong with it by the names {@code objective} and {@code words}. */
    public sealed interface Read {
        record Stated(Purpose purpose) implements Read {}

        record Unclear(Map<String, String> problems) implements Read {}
    }

    /** Reads the letter of an objective and the words beside it. */
    public static Read read(String code, String words) {
        var problems = new HashMap<String, String>();
        Optional<Objective> objective = Arrays.stream(Objective.values())
                .filter(known -> known.code().equals(code.strip()))
                .findFirst();
        if (objective.isEmpty()) {
            problems.put("objective", "Choose what the footage is looked at for: a, b, c, d or e.");
        }
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            problems.put("words", "Say in a few words why you look at it, at most " + LONGEST + " characters.");
        }
        return problems.isEmpty()
                ? new Read.Stated(new Purpose(objective.orElseThrow(), said))
                : new Read.Unclear(Map.copyOf(problems));
    }
}
