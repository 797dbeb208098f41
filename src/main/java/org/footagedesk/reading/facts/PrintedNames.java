package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** The holder's name as passports, licences and bills print it. */
public final class PrintedNames {

    /** The first machine-readable line of a passport: {@code P<GBREVANS<<ANN<MARY<<<}. */
    private static final Pattern MACHINE_LINE =
            Pattern.compile("P[A-Z<][A-Z<]{3}([A-Z]+(?:<[A-Z]+)*)<<([A-Z]+(?:<[A-Z]+)*)");

    private static final Pattern SURNAME =
            Pattern.compile("(?im)^[^\\p{L}\\n]{0,6}surname[^\\n:]{0,20}[:\\n]\\s*(\\p{L}[\\p{L}' -]{1,60})$");
    private static final Pattern GIVEN = Pattern.compile(
            "(?im)^[^\\p{L}\\n]{0,6}(?:given|first|other) names?[^\\n:]{0,20}[:\\n]\\s*(\\p{L}[\\p{L}' -]{1,60})$");
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?m)^[ \\t]*(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? (\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){1,4})[ \\t]*$");

    /** The names printed on a paper, the surest kind of print first. */
    public List<Finding> in(Passage paper) {
        var found = new ArrayList<Finding>();
        MACHINE_LINE
                .matcher(paper.text())
                .results()
                .findFirst()
                .ifPresent(line -> found.add(name(
                        paper, named(line.group(2), line.group(1)), span(line, 0), 0.97, "the machine-readable line")));
        surnameAndGiven(paper).ifPresent(found::add);
        ADDRESSEE
                .matcher(paper.text())
                .results()
                .findFirst()
                .ifPresent(line -> found.add(name(paper, line.group(1), span(line, 1), 0.85, "the addressee")));
        return found;
    }

    private static Optional<Finding> surnameAndGiven(Passage paper) {
        Optional<MatchResult> surname = SURNAME.matcher(paper.text()).results().findFirst();
        Optional<MatchResult> given = GIVEN.matcher(paper.text()).results().findFirst();
        return surname.flatMap(last -> given.map(first -> name(
                paper,
                named(first.group(1).strip(), last.group(1).strip()),
                span(last, 1),
                0.96,
                "surname and given names")));
    }

    private static Finding name(Passage paper, String value, Span span, double confidence, String rule) {
        return paper.valued(FieldKey.DS_FULL_NAME, value, span, confidence, rule);
    }

    /** {@code EVANS} as "Evans": capitals are the paper's, not the person's. */
    private static String named(String given, String surname) {
        var words = new ArrayList<String>();
        for (String word : (given + " " + surname).split("[<\\s]+")) {
            boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.UK));
            words.add(shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.UK) : word);
        }
        return String.join(" ", words);
    }

    private static Span span(MatchResult match, int group) {
        return new Span(match.start(group), match.end(group));
    }
}
