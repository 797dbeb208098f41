package org.footagedesk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.LetterEvent;
import org.footagedesk.casefile.LetterEvent.LetterApproved;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Escalation;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Puts a new letter on its case: it waits for a person, or leaves on the Data Controller's standing instruction. */
@Component
class LetGo {

    private final CaseFiles cases;
    private final StandingInstructions instructions;
    private final Work work;

    LetGo(CaseFiles cases, StandingInstructions instructions, Work work) {
        this.cases = cases;
        this.instructions = instructions;
        this.work = work;
    }

    /** Appends the events that put the draft on the case, and what the instruction adds; whatever then waits has its alarm set. */
    void append(CaseFile file, Draft draft, Instant dueBy, List<CaseEvent> events, Instant now, String who) {
        Optional<LetterEvent> answer = instructions.answer(file, draft, now);
        answer.ifPresent(events::add);
        cases.append(file, now, who, events);
        String letter = new CasePart(file.reference(), draft.id().value()).toString();
        if (answer.filter(LetterApproved.class::isInstance).isPresent()) {
            work.schedule("send-letter", letter);
        } else {
            work.schedule("escalate-letter", letter, Escalation.at(now, dueBy));
        }
    }
}
