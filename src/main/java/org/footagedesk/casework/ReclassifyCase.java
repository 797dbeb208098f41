package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IntakeEvent.CaseReclassified;
import org.footagedesk.casefile.IntakeEvent.PassedOn;
import org.footagedesk.casefile.LetterEvent.LetterWithdrawn;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person say what a request is; clocks and gates follow, its receipt time and all that was done stay (DOMAIN E.0 rule 11). */
@Component
public class ReclassifyCase {

    private final CaseFiles cases;
    private final FootageWanted footage;
    private final PassOn passOn;
    private final Work work;
    private final Clock clock;

    ReclassifyCase(CaseFiles cases, FootageWanted footage, PassOn passOn, Work work, Clock clock) {
        this.cases = cases;
        this.footage = footage;
        this.passOn = passOn;
        this.work = work;
        this.clock = clock;
    }

    /** Withdraws the letters that wait, and has the fitting one drafted; false where the case is of that kind already. */
    @Transactional
    public boolean reclassify(CaseReference reference, RequestKind kind, String reason, String who) {
        CaseFile file = cases.getForChange(reference);
        if (file.kind() == kind && file.unreadable().isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseReclassified(kind, reason));
        file.letters().values().stream()
                .filter(LetterOnFile::waits)
                .forEach(letter -> events.add(new LetterWithdrawn(letter.id(), "the request is of another kind")));
        if (file.all(PassedOn.class).isEmpty()) {
            events.addAll(passOn.atOnce(reference, kind));
        }
        if (kind.concernsFootage()) {
            events.addAll(footage.holdsFor(
                    file.details().best().values(), file.holds().values(), now));
        }
        cases.append(file, now, who, events);
        work.schedule("look-after-case", reference.value());
        return true;
    }
}
