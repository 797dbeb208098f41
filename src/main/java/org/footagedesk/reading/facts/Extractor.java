package org.footagedesk.reading.facts;

import java.util.List;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.passage.Passage;

/** Finds one kind of fact in a passage, in time linear in its length. */
public interface Extractor {

    /** What stands there, in any order; empty where nothing does. */
    List<Finding> in(Passage passage);
}
