package org.footagedesk.casework;

/** The machine, as it signs in the journal. */
final class DeskActor {

    static final String NAME = "desk";

    private DeskActor() {}
}
