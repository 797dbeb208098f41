package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** An officer's rank, number and name, in either order, and the force. */
final class Officers implements Extractor {

    private static final String RANK = "(?:(?:Detective|Temporary|Acting|T/|A/|Police)? ?(?:Chief"
            + " )?(?:Constable|Sergeant|Sgt|Inspector|Insp|Superintendent|Supt)|PCSO|PC|DC|DS|DI|DCI|PS|SGT|TDC|T/DC|SC|Special"
            + " Constable|Sarge?n?t)";
    private static final Pattern OFFICER =
            Pattern.compile("(?<![\\p{L}&])(" + RANK + ")\\b\\.?(?: {0,2}(\\d{2,6}))?(?: {0,2}(?:\\()?("
                    + PersonName.WORD + "(?: " + PersonName.WORD + "){0,2}))?(?:[ ,(]{1,3}(\\d{3,6})\\b)?");
    private static final Pattern FORCE = Pattern.compile(
            "((?:\\p{Lu}[\\p{Ll}-]{2,20}(?: and | & | )){1,3}(?:Police|Constabulary)(?! Station| Liaison|"
                    + " Officer))\\b|\\b(British Transport Police|Metropolitan Police(?: Service)?|City of London"
                    + " Police)");
    private static final Pattern SHOWN = Pattern.compile("\\b(\\d{3,6})$");

    @Override
    public List<Finding> in(Passage passage) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = OFFICER.matcher(passage.text());
        while (matcher.find() && found.size() < 30) {
            boolean identified = matcher.group(2) != null || matcher.group(3) != null || matcher.group(4) != null;
            if (!identified) continue;
            double sure = matcher.group(2) != null || matcher.group(4) != null ? 0.94 : 0.8;
            sure += lineStart(passage.text(), matcher.start()) ? 0.02 : -0.05;
            found.add(passage.words(FieldKey.OFFICER_RANK, group(matcher, 1), sure, "a rank with a name or number"));
            int number = matcher.group(2) != null ? 2 : 4;
            if (matcher.group(number) != null) {
                found.add(passage.words(
                        FieldKey.OFFICER_NUMBER, group(matcher, number), sure, "the number beside a rank"));
            }
            if (matcher.group(3) != null) name(passage, matcher, sure, found);
        }
        Matcher force = FORCE.matcher(passage.text());
        while (force.find() && found.size() < 40) {
            int group = force.group(1) != null ? 1 : 2;
            found.add(passage.words(FieldKey.FORCE, group(force, group), 0.93, "the name of a force"));
        }
        passage.writerName().ifPresent(shown -> shown(shown, found));
        passage.writerAddress().flatMap(Forces::of).ifPresent(found::add);
        return found;
    }

    private static void name(Passage passage, Matcher matcher, double sure, List<Finding> found) {
        PersonName.at(passage.text(), group(matcher, 3))
                .ifPresent(name -> found.add(passage.valued(
                        FieldKey.OFFICER_NAME,
                        name.value(),
                        name.span(),
                        name.words() > 1 ? sure : sure - 0.12,
                        "the name beside a rank")));
    }

    /** Police mail shows "SURNAME Forename 12345". */
    private static void shown(String shown, List<Finding> found) {
        Matcher number = SHOWN.matcher(shown.strip());
        if (number.find()) {
            found.add(new Finding(
                    FieldKey.OFFICER_NUMBER,
                    number.group(1),
                    0.9,
                    shown,
                    new Span(0, shown.length()),
                    Finding.SENDER,
                    "the number in the sender's name",
                    List.of()));
        }
    }

    private static Span group(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }

    private static boolean lineStart(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == ' ') from--;
        return from == 0 || text.charAt(from - 1) == '\n';
    }
}
