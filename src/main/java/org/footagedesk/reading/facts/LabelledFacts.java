package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Values beside a label, as on Appendix 1, Appendix 2 and in letters that list their facts. */
final class LabelledFacts implements Extractor {

    private static final List<Map.Entry<Pattern, FieldKey>> FIELDS = List.of(
            entry(".{0,12}(?:data subject.{0,3} )?(?:full|sub) ?name.{0,30}", FieldKey.DS_FULL_NAME),
            entry("data subject.{0,3} (?:full )?name", FieldKey.DS_FULL_NAME),
            entry("(?:my |enw / )?name", FieldKey.DS_FULL_NAME),
            entry("our (?:client|insured|policy ?holder)|client|insured|patient|missing person", FieldKey.DS_FULL_NAME),
            entry("(?:current |home |my |postal )?address(?: lines?)?", FieldKey.DS_ADDRESS),
            entry(".{0,30}description of (?:the )?cloth.{0,80}", FieldKey.CLOTHING),
            entry("(?:i was )?wearing|cloth(?:es|ing)(?: worn)?|what i was wearing", FieldKey.CLOTHING),
            entry("(?:\\(?b\\)? ?)?what is your relationship.{0,40}|relationship.{0,30}", FieldKey.RELATIONSHIP),
            entry(
                    "(?:place|location|where|camera|site|venue|locus)(?: of (?:the"
                            + " )?(?:incident|accident|offence|occurrence))?(?: / camera)?",
                    FieldKey.INCIDENT_LOCATION),
            entry("(?:brief )?description(?: of (?:the )?incident)?|what happened", FieldKey.INCIDENT_DESCRIPTION));
    private static final Pattern YOUR_NAME =
            Pattern.compile("(?:\\(?a\\)? ?)?your (?:full )?name|applicant.{0,10}name");

    private static Map.Entry<Pattern, FieldKey> entry(String label, FieldKey field) {
        return Map.entry(Pattern.compile(label), field);
    }

    @Override
    public List<Finding> in(Passage passage) {
        List<Finding> found = new ArrayList<>();
        for (Labels.Labelled line : Labels.in(passage.text())) {
            if (line.value().length() > 400) continue;
            if (YOUR_NAME.matcher(line.label()).matches()) {
                found.add(passage.words(FieldKey.REQUESTER_NAME, line.value(), 0.96, "the label \"your name\""));
                continue;
            }
            if (line.label().contains("time/date/location")) {
                occurrence(passage, line.value()).ifPresent(found::add);
                continue;
            }
            for (var field : FIELDS) {
                if (!field.getKey().matcher(line.label()).matches()) continue;
                finding(passage, field.getValue(), line.value(), found);
                break;
            }
        }
        return found;
    }

    /** Appendix 2 (b) holds time, date and location between strokes. */
    private static java.util.Optional<Finding> occurrence(Passage passage, Span value) {
        int stroke = passage.text().lastIndexOf(" / ", value.to());
        if (stroke < value.from() || stroke + 3 >= value.to()) return java.util.Optional.empty();
        var place = new Span(stroke + 3, value.to());
        return place.in(passage.text()).chars().noneMatch(Character::isLetter)
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        passage.words(FieldKey.INCIDENT_LOCATION, place, 0.95, "the location of Appendix 2 (b)"));
    }

    private static void finding(Passage passage, FieldKey field, Span value, List<Finding> found) {
        if (field == FieldKey.DS_FULL_NAME) {
            PersonName.at(passage.text(), value)
                    .ifPresent(name ->
                            found.add(passage.valued(field, name.value(), name.span(), 0.96, "a labelled name")));
            return;
        }
        found.add(passage.words(field, value, 0.96, "a labelled line"));
    }
}
