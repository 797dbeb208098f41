package org.footagedesk.policy;

import java.util.List;

/**
 * What the use of the cameras rests on.
 *
 * @param laws the statutes and codes the policy names (1.2), by their current names
 * @param objectives the purposes, of which each use has one (2.2)
 */
public record Grounds(Regime regime, List<String> laws, List<Objective> objectives) {

    public Grounds {
        laws = List.copyOf(laws);
        objectives = List.copyOf(objectives);
        Repeated.in(objectives.stream().map(Objective::code)).ifPresent(code -> {
            throw new IllegalArgumentException("Two objectives are called '" + code + "'.");
        });
    }
}
