package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Who asks: the fullest form of the name that the writer signs or is shown with. */
public final class Requesters {

    private final SignOff signOff = new SignOff();
    private final Patterns introduction = new Patterns(
            FieldKey.REQUESTER_NAME,
            java.util.regex.Pattern.compile("(?:[Mm]y name is|[Ii] am called|[Tt]his is|[Ii]t[’']s) (" + PersonName.WORD
                    + "(?: " + PersonName.WORD + "){0,3})"),
            0.85,
            "the writer's own introduction");

    /** The name of the passage's writer. */
    public Optional<Finding> in(Passage passage) {
        Optional<Finding> shown = DisplayName.of(passage, FieldKey.REQUESTER_NAME, 0.9, 0.7);
        List<Finding> written = new ArrayList<>(signOff.in(passage));
        introduction.in(passage).stream()
                .filter(found -> PersonName.at(
                                found.value(), new Span(0, found.value().length()))
                        .isPresent())
                .forEach(written::add);
        Optional<Finding> best = written.stream()
                .max(Comparator.comparingDouble(Finding::confidence)
                        .thenComparing(found -> found.value().length()));
        if (best.isEmpty()) return shown;
        if (shown.isEmpty()) return best.filter(found -> found.confidence() >= 0.55);
        return Optional.of(fuller(best.get(), shown.get()));
    }

    private static Finding fuller(Finding written, Finding shown) {
        int signed = fullWords(written.value());
        int seen = fullWords(shown.value());
        boolean same = last(written.value()).equals(last(shown.value()));
        boolean stranger = !same && !first(written.value()).equals(first(shown.value()));
        boolean closing = stranger && signed >= 2 && written.confidence() >= 0.85;
        if (seen >= 2) return same && signed >= seen || closing ? written : shown;
        return signed >= 2 || signed > seen || stranger ? written : shown;
    }

    /** How many words are more than an initial. */
    static int fullWords(String name) {
        int count = 0;
        for (String word : name.split(" ")) {
            if (word.replace(".", "").length() > 1) count++;
        }
        return count;
    }

    private static String first(String name) {
        return name.split(" ")[0].toLowerCase(Locale.UK);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.UK);
    }
}
