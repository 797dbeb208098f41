package org.footagedesk.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What is told from streams, kept at hand for whoever asks again: of a stream only what was added since is read. What is kept
 * is true of one end of the stream, which its hash names; it is not used where the stream's key is gone, nor where the stream
 * turns out to have another end there because the transaction that was seen did not come to pass.
 *
 * @param <T> what is told; nobody may change it
 */
public final class StreamsAtHand<T> {

    /** Of personal values no more than a day's work is kept, and not for long. */
    private static final int STREAMS = 500;

    private static final Duration UNASKED = Duration.ofMinutes(10);

    private final Journal journal;
    private final BiFunction<Optional<T>, List<Entry>, T> telling;
    private final Cache<String, Kept<T>> kept = Caffeine.newBuilder()
            .maximumSize(STREAMS)
            .expireAfterAccess(UNASKED)
            .build();

    /** @param telling makes it from what was told before, if anything was, and the entries that follow; never from none */
    public StreamsAtHand(Journal journal, BiFunction<Optional<T>, List<Entry>, T> telling) {
        this.journal = journal;
        this.telling = telling;
    }

    private record Kept<T>(StreamEnd end, T told) {}

    /** What the stream tells by now; empty where there is no such stream. Asked for in a transaction it knows what that has added. */
    public Optional<T> of(String stream) {
        Kept<T> known = kept.getIfPresent(stream);
        if (known == null) {
            return afresh(stream);
        }
        return journal.readBehind(known.end())
                .filter(added -> added.stream().noneMatch(Entry::erased))
                .map(added -> Optional.of(added.isEmpty() ? known.told() : keep(Optional.of(known.told()), added)))
                .orElseGet(() -> afresh(stream));
    }

    private Optional<T> afresh(String stream) {
        kept.invalidate(stream);
        List<Entry> whole = journal.read(stream);
        return whole.isEmpty() ? Optional.empty() : Optional.of(keep(Optional.empty(), whole));
    }

    private T keep(Optional<T> before, List<Entry> entries) {
        T told = telling.apply(before, entries);
        if (entries.stream().noneMatch(Entry::erased)) {
            Entry last = entries.getLast();
            kept.put(last.stream(), new Kept<>(last.asEnd(), told));
        }
        return told;
    }
}
