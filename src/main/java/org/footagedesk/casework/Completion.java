package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.casefile.CaseFile;

/** Adds to a step's answers what the house knows and a person must not invent, such as the reference of an exhibit. */
interface Completion {

    /** The name by which procedures call for it. */
    String name();

    /** What is wrong with the answers by what the house knows, by the keys of the questions. */
    default Map<String, String> problems(Map<String, String> answers, LocalDate on) {
        return Map.of();
    }

    /**
     * The answers to add, none of them personal. Whatever must be unique over all cases is looked up and locked here, in the
     * transaction that records the step.
     */
    Map<String, String> complete(CaseFile file, Map<String, String> answers, LocalDate on);
}
