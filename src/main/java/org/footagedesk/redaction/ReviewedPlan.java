package org.footagedesk.redaction;

import java.time.Instant;

/**
 * A plan that a person has looked at and approved; a copy for disclosure is made from nothing else.
 *
 * @param approvedBy the member of staff who approved it
 */
public record ReviewedPlan(RedactionPlan plan, String approvedBy, Instant approvedAt) {

    public ReviewedPlan {
        if (approvedBy.isBlank()) {
            throw new IllegalArgumentException("A plan is approved by a named person.");
        }
    }
}
