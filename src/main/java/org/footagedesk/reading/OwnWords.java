package org.footagedesk.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.reading.passage.Passages;

/** What a message itself says: without the lines of others that it quotes, without disclaimers, without its papers. */
public final class OwnWords {

    private OwnWords() {}

    /** Of a message that was kept as its subject and its whole text. */
    public static String of(String subject, String text) {
        return of(Passages.of(new ReadableMessage(
                Instant.EPOCH, Optional.empty(), Optional.empty(), subject, text, List.of(), Optional.empty())));
    }

    static String of(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.source() != Passage.Source.DOCUMENT)
                .map(passage -> passage.text().strip())
                .collect(Collectors.joining("\n"));
    }
}
