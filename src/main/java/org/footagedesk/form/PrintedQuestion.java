package org.footagedesk.form;

import java.util.Optional;
import java.util.Set;

/** A question on paper, and the demand with which alone it is asked. */
public record PrintedQuestion(Question question, Optional<Demand> onlyWith) {

    boolean isAsked(Set<Demand> demands) {
        return onlyWith.isEmpty() || demands.contains(onlyWith.get());
    }
}
