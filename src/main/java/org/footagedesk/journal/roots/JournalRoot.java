package org.footagedesk.journal.roots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.shared.Sha256;

/**
 * Where the whole journal stood on a day, in one hash; it names no stream.
 *
 * @param day in London
 * @param hash over the lines of all streams' ends, sorted by the name of the stream, each with a line feed
 * @param previous the {@link #identity} of the root before this one; empty for the first
 */
public record JournalRoot(LocalDate day, long streams, long entries, Sha256 hash, Optional<Sha256> previous) {

    /** The root over these ends, in whatever order they come. */
    public static JournalRoot over(LocalDate day, Collection<StreamEnd> ends, Optional<JournalRoot> previous) {
        MessageDigest digest = Sha256.digest();
        sorted(ends).forEach(end -> digest.update((end.line() + "\n").getBytes(StandardCharsets.UTF_8)));
        return new JournalRoot(
                day,
                ends.size(),
                ends.stream().mapToLong(StreamEnd::version).sum(),
                Sha256.finished(digest),
                previous.map(JournalRoot::identity));
    }

    static List<StreamEnd> sorted(Collection<StreamEnd> ends) {
        return ends.stream().sorted(Comparator.comparing(StreamEnd::stream)).toList();
    }

    /** What is signed. */
    public String words() {
        return """
                footage-desk journal root
                day %s
                streams %d
                entries %d
                hash %s
                previous %s
                """.formatted(
                        day, streams, entries, hash, previous.map(Sha256::hex).orElse("none"));
    }

    /** The SHA-256 of {@link #words}, by which the next root names this one. */
    public Sha256 identity() {
        return Sha256.of(words());
    }
}
