package org.footagedesk.policy;

import java.util.Collections;
import java.util.Set;
import org.footagedesk.shared.Role;

/** A letter the policy knows (DOMAIN E.13): its id such as {@code SAR-2}, what it is for and who may approve it. */
public record LetterRule(String id, String title, Set<Role> approvers) {

    private static final Set<Role> WHO_APPROVE = Set.of(Role.CLERK, Role.GPM, Role.DATA_CONTROLLER);

    public LetterRule {
        approvers = Set.copyOf(approvers);
        if (approvers.isEmpty()) {
            throw new IllegalArgumentException("Letter " + id + " needs somebody who may approve it.");
        }
        if (Collections.disjoint(approvers, WHO_APPROVE)) {
            throw new IllegalArgumentException(
                    "Letter %s can be approved by nobody: letters are approved by the Clerk, the Governance and Projects"
                                    .formatted(id)
                            + " Manager or the Data Controller.");
        }
    }
}
