package org.footagedesk.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.IntakeEvent.DetailCorrected;
import org.footagedesk.casefile.IntakeEvent.DetailsRead;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.FieldKey;

/**
 * What is known about a request: for each field the best finding, a person's correction before any machine's.
 *
 * @param all every finding ever made, so that conflicts between body, form and letter stay visible
 */
public record Details(Map<FieldKey, Finding> best, List<Finding> all, Set<FieldKey> ambiguous) {

    static Details of(List<CaseEntry> entries) {
        var all = new ArrayList<Finding>();
        var ambiguous = new HashSet<FieldKey>();
        var corrected = new EnumMap<FieldKey, Finding>(FieldKey.class);
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof DetailsRead read) {
                all.addAll(read.findings());
                ambiguous.addAll(read.ambiguous());
            } else if (entry.event() instanceof DetailCorrected correction
                    && !correction.value().isBlank()) {
                corrected.put(correction.field(), correction(correction, entry.actor()));
                ambiguous.remove(correction.field());
            }
        }
        var best = new EnumMap<FieldKey, Finding>(FieldKey.class);
        all.stream()
                .sorted(Comparator.comparingDouble(Finding::confidence))
                .forEach(finding -> best.put(finding.field(), finding));
        best.putAll(corrected);
        return new Details(Map.copyOf(best), List.copyOf(all), Set.copyOf(ambiguous));
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
