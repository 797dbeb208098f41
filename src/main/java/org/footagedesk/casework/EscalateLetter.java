package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.LetterEvent.LetterEscalated;
import org.footagedesk.letter.LetterId;
import org.springframework.stereotype.Component;

/** Tells the Data Controller of a letter that still waits although its limit is near. */
@Component
public class EscalateLetter {

    private final CaseSteps steps;

    EscalateLetter(CaseSteps steps) {
        this.steps = steps;
    }

    /** Whether the letter, named {@code CASE/LETTER}, still waited and so was escalated now; a second time does nothing. */
    public boolean escalate(String id) {
        CasePart part = CasePart.of(id);
        var letterId = new LetterId(part.part());
        var escalated = new boolean[1];
        steps.append(part.reference(), DeskActor.NAME, file -> {
            var letter = file.letters().get(letterId);
            escalated[0] = letter != null && letter.waits() && !letter.escalated();
            return escalated[0] ? List.of(new LetterEscalated(letterId, letter.dueBy())) : List.of();
        });
        return escalated[0];
    }
}
