package org.footagedesk.casefile;

/** A list that is told from case files: brought up to date in the transaction that appends, and rebuilt the same way. */
public interface CaseProjection {

    /** Replaces whatever the list says of this case. */
    void project(CaseFile file);
}
