package org.footagedesk.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.CaseReference;

/** All cases; what is appended becomes true with the transaction it is appended in. */
public interface CaseFiles {

    /** The reference of the next case to be opened in that year, counted in London. */
    CaseReference next(int year);

    /** Begins a case, and gives it as it is then. */
    CaseFile open(CaseReference reference, Instant at, String actor, List<CaseEvent> events);

    /**
     * Adds to a case that was read, and gives it as it is then; fails when the case has moved on since, so that the work is done
     * again on what is true now.
     */
    CaseFile append(CaseFile read, Instant at, String actor, List<CaseEvent> events);

    /** The case; one that is not there is an error that names it. */
    CaseFile get(CaseReference reference);

    /** The case, with every other writer kept waiting until this transaction ends; for work that will append. */
    CaseFile getForChange(CaseReference reference);

    /** The case, where a reference may come from anybody and name none. */
    Optional<CaseFile> find(CaseReference reference);
}
