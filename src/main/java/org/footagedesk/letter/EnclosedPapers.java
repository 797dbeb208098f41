package org.footagedesk.letter;

import org.footagedesk.shared.CaseReference;

/** The papers that go with letters, as they were when their letter was drafted. */
public interface EnclosedPapers {

    /** The bytes of the PDF. */
    byte[] read(CaseReference reference, Enclosure enclosure);
}
