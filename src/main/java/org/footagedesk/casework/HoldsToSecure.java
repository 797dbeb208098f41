package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;

/** The holds of a case that somebody still has to work on. */
@Component
public class HoldsToSecure {

    private final CaseFiles cases;

    HoldsToSecure(CaseFiles cases) {
        this.cases = cases;
    }

    /** Each as {@code CASE/HOLD}, the name under which it is worked on. */
    public List<String> of(String caseReference) {
        var reference = new CaseReference(caseReference);
        return cases.get(reference).holds().values().stream()
                .filter(hold -> hold.state() == HoldState.REQUESTED)
                .map(Hold::id)
                .map(hold -> new CasePart(reference, hold.value()).toString())
                .toList();
    }
}
