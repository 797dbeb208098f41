package org.footagedesk.reading.facts;

import java.util.List;
import java.util.Map;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Completes what is known of a police officer: the first writer of a forwarded chain is the officer who asks. */
final class Officials {

    private final Officers officers = new Officers();

    void complete(Map<FieldKey, Finding> best, List<Passage> passages) {
        Passage first = passages.stream()
                .filter(passage -> passage.source() == Passage.Source.FORWARDED)
                .filter(passage ->
                        officers.in(passage).stream().anyMatch(found -> found.field() == FieldKey.OFFICER_RANK))
                .findFirst()
                .orElseGet(passages::getFirst);
        for (Finding found : officers.in(first)) {
            Finding known = best.get(found.field());
            boolean otherPassage = first.source() == Passage.Source.FORWARDED || known == null;
            if (otherPassage && (known == null || known.confidence() <= found.confidence() + 0.06))
                best.put(found.field(), found);
        }
        DisplayName.of(first, FieldKey.OFFICER_NAME, 0.92, 0.6).ifPresent(shown -> {
            Finding written = best.get(FieldKey.OFFICER_NAME);
            boolean fuller =
                    written == null || Requesters.fullWords(shown.value()) > Requesters.fullWords(written.value());
            if (fuller) best.put(FieldKey.OFFICER_NAME, shown);
        });
        Finding requester = best.get(FieldKey.REQUESTER_NAME);
        Finding officer = best.get(FieldKey.OFFICER_NAME);
        if (officer != null
                && (requester == null
                        || Requesters.fullWords(requester.value()) < Requesters.fullWords(officer.value()))) {
            best.put(
                    FieldKey.REQUESTER_NAME,
                    new Finding(
                            FieldKey.REQUESTER_NAME,
                            officer.value(),
                            officer.confidence(),
                            officer.quote(),
                            officer.span(),
                            officer.part(),
                            officer.rule(),
                            List.of()));
        }
    }
}
