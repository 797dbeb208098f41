package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.LetterEvent.LetterUndelivered;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casefile.WaitingPapers;
import org.footagedesk.letter.LetterState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Adds a message to the case it belongs to; it never merges cases. */
@Component
class JoinCase {

    private final CaseFiles cases;
    private final CaseOpening opening;
    private final AutomaticHolds holds;
    private final Work work;
    private final Clock clock;

    JoinCase(CaseFiles cases, CaseOpening opening, AutomaticHolds holds, Work work, Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.holds = holds;
        this.work = work;
        this.clock = clock;
    }

    /** A reply or a repetition: what it newly says of time and place is held as well. */
    Placed join(ReadMessage message, CaseReference reference, JoinedAs as) {
        Instant now = clock.instant();
        CaseFile file = cases.getForChange(reference);
        var events = new ArrayList<CaseEvent>(opening.eventsOf(message, reference, as));
        if (message.typedBy().isPresent()) {
            file = cases.append(file, now, message.broughtBy(), events);
            events.clear();
        }
        append(file, message, events, now);
        return new Placed.Joined(reference);
    }

    /** The papers of a message that joined before a scanner had seen them; false where none of them wait on the case. */
    boolean papers(ReadMessage message, CaseReference reference) {
        CaseFile file = cases.getForChange(reference);
        boolean joins = message.sealed().isEmpty()
                && !file.isErased()
                && WaitingPapers.on(file, message.submission().id());
        if (joins) {
            append(file, message, opening.statedIn(message, reference), clock.instant());
        }
        return joins;
    }

    private void append(CaseFile file, ReadMessage message, List<CaseEvent> events, Instant now) {
        if (file.kind().concernsFootage()) {
            events.addAll(holds.of(message, file.holds().values(), file.beyondQuota(), now));
        }
        cases.append(file, now, CaseEntry.MACHINE, events);
        if (!message.papers().isEmpty()) {
            work.schedule("delete-identity-papers", file.reference().value());
        }
    }

    /** A machine's message is filed on the case; a bounce also says which letter did not arrive (MAIL.md, step 7). */
    Placed automatic(ReadMessage message, MailThread.Answered answered) {
        CaseFile file = cases.getForChange(answered.reference());
        List<CaseEvent> events = new ArrayList<>(opening.eventsOf(message, answered.reference(), JoinedAs.AUTOMATIC));
        message.bounce()
                .flatMap(bounce -> answered.letter())
                .map(ours -> file.letters().get(ours.letter()))
                .filter(letter -> letter.state() == LetterState.SENT)
                .map(LetterOnFile::id)
                .ifPresent(letter -> events.add(new LetterUndelivered(letter, "bounced")));
        cases.append(file, clock.instant(), CaseEntry.MACHINE, events);
        return new Placed.Joined(answered.reference());
    }
}
