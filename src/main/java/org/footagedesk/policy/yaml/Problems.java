package org.footagedesk.policy.yaml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one file, so that a person can mend it in one go. */
final class Problems {

    private final String file;
    private final Set<PolicyProblem> all = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String key, String message) {
        all.add(new PolicyProblem(file, line, key, message));
    }

    List<PolicyProblem> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(PolicyProblem::line)).toList();
    }
}
