package org.footagedesk.casework;

import org.footagedesk.casefile.CaseEntry;

/** The machine, as it signs in the journal. */
final class DeskActor {

    static final String NAME = CaseEntry.MACHINE;

    private DeskActor() {}
}
