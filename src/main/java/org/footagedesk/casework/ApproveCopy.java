package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.CopyEvent.CopyApproved;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person's word that the preview shows the data subject alone; the copy gets its number and is made (policy 5.7). */
@Component
public class ApproveCopy {

    private final CaseFiles cases;
    private final Work work;
    private final Clock clock;

    ApproveCopy(CaseFiles cases, Work work, Clock clock) {
        this.cases = cases;
        this.work = work;
        this.clock = clock;
    }

    /** Whether there was a preview to approve. */
    @Transactional
    public boolean approve(CaseReference reference, RenderId render, String who) {
        CaseFile file = cases.getForChange(reference);
        Copy copy = file.copies().get(render);
        if (copy == null || copy.state() != Copy.State.PREVIEWED) {
            return false;
        }
        int number = file.all(CopyApproved.class).size() + 1;
        cases.append(file, clock.instant(), who, List.of(new CopyApproved(render, number)));
        work.schedule("render-copy", new CasePart(reference, render.value()).toString());
        return true;
    }
}
