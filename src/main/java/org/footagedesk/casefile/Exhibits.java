package org.footagedesk.casefile;

import java.time.LocalDate;
import org.footagedesk.shared.CaseReference;

/** The references of all Masters ever made, each given once (policy 6.7d; X-5). */
public interface Exhibits {

    /** Makes every other writer that would give a reference wait until this transaction ends. */
    void lock();

    /** How many Masters bear that reference, or it with a number behind. */
    int bearing(String reference);

    /** Notes the reference as given. */
    void give(String reference, CaseReference to, LocalDate madeOn);
}
