package org.footagedesk.journal.roots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.footagedesk.journal.StreamEnd;

/** Where streams stood when roots were signed, held against the journal entry by entry. */
public final class SignedEnds {

    private final Map<String, Stood> streams = new TreeMap<>();

    /** All streams of one root; of several roots the older ones first. */
    public void add(LocalDate day, Collection<StreamEnd> ends) {
        for (StreamEnd end : ends) {
            List<SignedHash> hashes = streams.computeIfAbsent(end.stream(), _ -> new Stood())
                    .signed
                    .computeIfAbsent(end.version(), _ -> new ArrayList<>(1));
            // A stream that rests stands in each root alike; once is enough, and memory grows with entries, not days.
            if (hashes.stream().noneMatch(signed -> signed.hash.equals(end.hash()))) {
                hashes.add(new SignedHash(day, end.hash()));
            }
        }
    }

    /** An entry of the journal as it is now. */
    public void seen(StreamEnd entry) {
        Stood stood = streams.get(entry.stream());
        if (stood == null) {
            return;
        }
        stood.last = Math.max(stood.last, entry.version());
        List<SignedHash> hashes = stood.signed.get(entry.version());
        if (hashes != null) {
            hashes.removeIf(signed -> signed.hash.equals(entry.hash()));
        }
    }

    /** One finding for each stream that is no longer what was signed; ask when the whole journal was seen. */
    public List<RootFinding> findings() {
        List<RootFinding> findings = new ArrayList<>();
        streams.forEach((stream, stood) -> stood.finding(stream).ifPresent(findings::add));
        return findings;
    }

    private record SignedHash(LocalDate day, String hash) {}

    private static final class Stood {
        private final TreeMap<Integer, List<SignedHash>> signed = new TreeMap<>();
        private int last;

        /** A version beyond the last one was never seen, so its hashes are all still there. */
        Optional<RootFinding> finding(String stream) {
            var highest = signed.lastEntry();
            if (last < highest.getKey()) {
                LocalDate day = highest.getValue().getFirst().day;
                return Optional.of(
                        last == 0
                                ? new RootFinding.Missing(stream, highest.getKey(), day)
                                : new RootFinding.Cut(stream, last, highest.getKey(), day));
            }
            return signed.entrySet().stream()
                    .filter(version -> !version.getValue().isEmpty())
                    .findFirst()
                    .map(version -> new RootFinding.Changed(
                            stream, version.getKey(), version.getValue().getFirst().day));
        }
    }
}
