package org.footagedesk.reading;

import java.time.LocalDateTime;
import java.util.List;
import org.footagedesk.reading.when.WhenGrammar;

/** Reads what British people write about dates and times: day first, and in the past unless the words say otherwise. */
public final class WhenReader {

    private final WhenGrammar grammar = new WhenGrammar();

    /**
     * Every time the text speaks of, best first; readings that share a span are alternatives to each other.
     *
     * @param reference when the writer sent the words, in local time of Europe/London
     */
    public List<WhenReading> read(String text, LocalDateTime reference) {
        return grammar.read(text, reference);
    }
}
