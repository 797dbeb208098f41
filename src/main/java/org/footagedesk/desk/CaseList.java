package org.footagedesk.desk;

import java.util.List;

/** One page of the list of cases, newest first. */
public record CaseList(List<CaseSummary> cases, long total) {

    public CaseList {
        cases = List.copyOf(cases);
    }
}
