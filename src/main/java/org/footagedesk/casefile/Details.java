package org.footagedesk.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.footagedesk.casefile.IntakeEvent.DetailCorrected;
import org.footagedesk.casefile.IntakeEvent.DetailsRead;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.FieldKey;

/**
 * What is known about a request: for each field the best finding, a person's correction before any machine's. Who asks and where
 * the answer goes is what the opening message says.
 *
 * @param all every finding ever made, so that conflicts between body, form and letter stay visible
 */
public record Details(Map<FieldKey, Finding> best, List<Finding> all, Set<FieldKey> ambiguous) {

    /** Who asks and where the answer goes; nobody has verified who wrote a later message. */
    private static final Set<FieldKey> WHO_AND_WHERE = Set.of(
            FieldKey.REQUESTER_NAME,
            FieldKey.REQUESTER_EMAIL,
            FieldKey.DS_ADDRESS,
            FieldKey.DS_POSTCODE,
            FieldKey.DS_TELEPHONE);

    static Details of(List<CaseEntry> entries) {
        var all = new ArrayList<Finding>();
        var ambiguous = new HashSet<FieldKey>();
        var best = new EnumMap<FieldKey, Finding>(FieldKey.class);
        var corrected = new EnumMap<FieldKey, Finding>(FieldKey.class);
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof DetailsRead read) {
                Predicate<FieldKey> open = openTo(read, entries, best);
                all.addAll(read.findings());
                read.findings().stream()
                        .filter(finding -> open.test(finding.field()))
                        .forEach(finding -> best.merge(finding.field(), finding, Details::surer));
                read.ambiguous().stream().filter(open).forEach(ambiguous::add);
            } else if (entry.event() instanceof DetailCorrected correction
                    && !correction.value().isBlank()) {
                corrected.put(correction.field(), correction(correction, entry.actor()));
                ambiguous.remove(correction.field());
            }
        }
        best.putAll(corrected);
        return new Details(Map.copyOf(best), List.copyOf(all), Set.copyOf(ambiguous));
    }

    /** The fields of which a message may say something; of who asks and where they are reached, a later one fills gaps only. */
    private static Predicate<FieldKey> openTo(DetailsRead read, List<CaseEntry> entries, Map<FieldKey, Finding> known) {
        var opening = CaseFile.opening(entries);
        if (opening.filter(message -> message.submission().equals(read.submission()))
                .isPresent()) {
            return _ -> true;
        }
        var settled = EnumSet.copyOf(WHO_AND_WHERE);
        settled.removeIf(field -> !known.containsKey(field)
                && opening.flatMap(message -> message.from().stated(field)).isEmpty());
        return field -> !settled.contains(field);
    }

    private static Finding surer(Finding earlier, Finding later) {
        return later.confidence() < earlier.confidence() ? earlier : later;
    }

    /** The best value in the form of {@link Finding#value}: times local to London, in ISO form and without a zone. */
    public Optional<String> value(FieldKey field) {
        return Optional.ofNullable(best.get(field)).map(Finding::value);
    }

    private static Finding correction(DetailCorrected correction, String actor) {
        return new Finding(
                correction.field(),
                correction.value(),
                1.0,
                correction.value(),
                new Span(0, 0),
                "correction",
                "put right by " + actor,
                List.of());
    }
}
