package org.footagedesk.casework;

import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.letter.LetterId;

/** Letters whose words a person chose, on cases that say something else by now; the machine takes nobody's words away. */
public interface OutdatedLetters {

    /** The letter of that case, told by what the desk would write today. */
    Optional<LetterId> on(CaseFile file);
}
