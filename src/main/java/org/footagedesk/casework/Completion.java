package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.casefile.CaseFile;

/** Adds to a step's answers what the machine knows and a person must not invent, such as the reference of an exhibit. */
interface Completion {

    /** The name by which procedures call for it. */
    String name();

    /**
     * The answers to add, none of them personal. Whatever must be unique over all cases is looked up and locked here, in the
     * transaction that records the step.
     */
    Map<String, String> complete(CaseFile file, Map<String, String> answers, LocalDate on);
}
