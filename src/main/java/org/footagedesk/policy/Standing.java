package org.footagedesk.policy;

import java.util.List;

/** A state of the chart and what must be true for a case to stand there; of several the first that holds is it. */
public record Standing(CaseState state, List<String> when) {

    public Standing {
        when = List.copyOf(when);
    }
}
