package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.List;
import org.footagedesk.reading.WhenReading;

/** From words to readings: the one way into the grammar. */
public final class WhenGrammar {

    /** Every time the text speaks of, best first; the reference is local time of Europe/London. */
    public List<WhenReading> read(String text, LocalDateTime reference) {
        return List.of();
    }
}
