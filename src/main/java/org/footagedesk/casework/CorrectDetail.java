package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IntakeEvent.DetailCorrected;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a detail right, or adds one; the footage it speaks of is held at once, outside the sender's quotas, and a letter that still waits is written anew. */
@Component
public class CorrectDetail {

    private final CaseFiles cases;
    private final FootageWanted footage;
    private final Work work;
    private final Clock clock;

    CorrectDetail(CaseFiles cases, FootageWanted footage, Work work, Clock clock) {
        this.cases = cases;
        this.footage = footage;
        this.work = work;
        this.clock = clock;
    }

    /** The value in the form of its field; London times as ISO local date-times. */
    @Transactional
    public void correct(CaseReference reference, FieldKey field, String value, String who) {
        Instant now = clock.instant();
        CaseFile corrected =
                cases.append(cases.getForChange(reference), now, who, List.of(new DetailCorrected(field, value)));
        if (corrected.kind().concernsFootage()) {
            var holds = footage.holdsFor(
                    corrected.details().best().values(), corrected.holds().values(), now);
            if (!holds.isEmpty()) {
                cases.append(corrected, now, who, List.copyOf(holds));
            }
        }
        work.schedule("look-after-case", reference.value());
    }
}
