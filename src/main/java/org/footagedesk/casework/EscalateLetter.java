package org.footagedesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.LetterEvent.LetterEscalated;
import org.footagedesk.letter.LetterId;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Component;

/** Tells the Data Controller of a letter that still waits although its limit is near. */
@Component
public class EscalateLetter {

    private final CaseSteps steps;
    private final TellStaff tell;

    EscalateLetter(CaseSteps steps, TellStaff tell) {
        this.steps = steps;
        this.tell = tell;
    }

    /** Whether the letter, named {@code CASE/LETTER}, still waited and so was escalated now; a second time does nothing. */
    public boolean escalate(String id) {
        CasePart part = CasePart.of(id);
        var letterId = new LetterId(part.part());
        var escalated = new boolean[1];
        steps.append(part.reference(), CaseEntry.MACHINE, file -> {
            var letter = file.letters().get(letterId);
            escalated[0] = letter != null && (letter.waits() || letter.waitsToBePosted()) && !letter.escalated();
            if (!escalated[0]) {
                return List.of();
            }
            tell.tell(
                    NoticeKind.LETTER_NEAR_LIMIT,
                    part.reference(),
                    Optional.of(letterId),
                    Set.of(Role.DATA_CONTROLLER));
            return List.of(new LetterEscalated(letterId, letter.dueBy()));
        });
        return escalated[0];
    }
}
