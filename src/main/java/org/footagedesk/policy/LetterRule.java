package org.footagedesk.policy;

import java.util.Set;
import org.footagedesk.shared.Role;

/** A letter the policy knows (DOMAIN E.13): its id such as {@code SAR-2}, what it is for and who may approve it. */
public record LetterRule(String id, String title, Set<Role> approvers) {

    public LetterRule {
        approvers = Set.copyOf(approvers);
        if (approvers.isEmpty()) {
            throw new IllegalArgumentException("Letter " + id + " needs somebody who may approve it.");
        }
    }
}
