package org.footagedesk.policy.yaml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one file and the files it extends, so that a person can mend it in one go. */
final class Problems {

    private final String file;
    private final Set<PolicyProblem> all = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    /** Something wrong with a file as a whole. */
    void add(String where, String message) {
        all.add(new PolicyProblem(where, 0, "", message));
    }

    void add(String where, int line, String message) {
        all.add(new PolicyProblem(where, line, "", message));
    }

    /** Something wrong where the node stands, which may be a file that was extended. */
    void add(Node where, String key, String message) {
        var mark = where.getStartMark();
        all.add(new PolicyProblem(mark.getName(), mark.getLine() + 1, key, message));
    }

    boolean none() {
        return all.isEmpty();
    }

    /** The file's own first, each file in the order of its lines. */
    List<PolicyProblem> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing(
                                (PolicyProblem problem) -> !problem.file().equals(file))
                        .thenComparing(PolicyProblem::file)
                        .thenComparingInt(PolicyProblem::line))
                .toList();
    }
}
