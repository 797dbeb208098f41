package org.footagedesk.casework;

import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Enclosure;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;

/** The text of a letter as it stands, for whoever is to read it. */
public interface LetterTexts {

    /** The draft that lies under that hash in the case's vault; a draft whose text no longer has its hash is an error. */
    Draft read(CaseReference reference, Sha256 content);

    /** A paper that goes with a letter of that case. */
    byte[] enclosure(CaseReference reference, Enclosure enclosure);
}
