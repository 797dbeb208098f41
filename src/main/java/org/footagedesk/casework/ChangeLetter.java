package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.LetterEvent.LetterEdited;
import org.footagedesk.casefile.LetterEvent.LetterReturned;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a letter that still waits: gives it back with a note, or puts other words in place of those that were read. */
@Component
public class ChangeLetter {

    private final CaseFiles cases;
    private final LettersOnCase letters;
    private final LetterTemplates templates;
    private final Clock clock;

    ChangeLetter(CaseFiles cases, LettersOnCase letters, LetterTemplates templates, Clock clock) {
        this.cases = cases;
        this.letters = letters;
        this.templates = templates;
        this.clock = clock;
    }

    @Transactional
    public LetterOutcome giveBack(CaseReference reference, LetterId id, String note, String who) {
        return change(reference, id, who, (file, letter) -> new LetterReturned(id, note));
    }

    /** The generated words are kept beside the new ones; the letter waits again, under a new SHA-256. */
    @Transactional
    public LetterOutcome edit(CaseReference reference, LetterId id, Sha256 read, String body, String who) {
        LetterOnFile now = cases.getForChange(reference).letters().get(id);
        if (now != null && !now.sha256().equals(read)) {
            return new LetterOutcome.TextChanged(now.sha256());
        }
        return change(reference, id, who, (file, letter) -> {
            Draft edited = letters.read(reference, letter.content()).edited(body);
            var unsaid = templates
                    .find(edited.template())
                    .map(template -> template.unsaid(edited))
                    .orElse(List.of());
            return new LetterEdited(id, edited.sha256(), letters.keep(reference, edited), unsaid);
        });
    }

    private LetterOutcome change(
            CaseReference reference, LetterId id, String who, BiFunction<CaseFile, LetterOnFile, CaseEvent> event) {
        CaseFile file = cases.getForChange(reference);
        LetterOnFile letter = file.letters().get(id);
        if (letter == null || !letter.waits()) {
            return new LetterOutcome.NotWaiting();
        }
        cases.append(file, clock.instant(), who, List.of(event.apply(file, letter)));
        return new LetterOutcome.Done();
    }
}
