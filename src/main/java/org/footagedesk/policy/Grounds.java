package org.footagedesk.policy;

import java.util.List;
import java.util.Map;

/**
 * What the use of the cameras rests on.
 *
 * @param laws the statutes and codes the policy names (1.2), by their current names
 * @param objectives the purposes, of which each use has one (2.2)
 * @param clauses where the body's own text says what a value of the profile says, such as 9.1 for
 *     {@code subject-access.channel}; empty for a body that has no text of its own
 */
public record Grounds(Regime regime, List<String> laws, List<Objective> objectives, Map<String, String> clauses) {

    public Grounds {
        laws = List.copyOf(laws);
        objectives = List.copyOf(objectives);
        clauses = Map.copyOf(clauses);
        Repeated.in(objectives.stream().map(Objective::code)).ifPresent(code -> {
            throw new IllegalArgumentException("Two objectives are called '" + code + "'.");
        });
    }
}
