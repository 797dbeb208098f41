package org.footagedesk.policy.yaml;

import java.util.List;
import org.footagedesk.policy.PolicyProfile;

/** What came of reading a policy file. */
public sealed interface PolicyFile {

    /**
     * The file is sound.
     *
     * @param text all that it says, what it takes over included, as one YAML text that reads the same for good
     */
    record Loaded(PolicyProfile profile, String text) implements PolicyFile {}

    /** The file has these problems, all of them, in the order of its lines. */
    record Refused(List<PolicyProblem> problems) implements PolicyFile {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
