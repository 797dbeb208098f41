package org.footagedesk.casefile;

import java.util.List;

/** A list that is told from case files: brought up to date in the transaction that appends, and rebuilt the same way. */
public interface CaseProjection {

    /**
     * Makes the list say of this case what is true now.
     *
     * @param added what the case gained since the list was told of it; the whole case, where it never was
     */
    void project(CaseFile file, List<CaseEvent> added);
}
