package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.TelephoneNumbers;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Telephone numbers, and an e-mail address that the text itself asks to be answered at. */
final class Contacts implements Extractor {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:use|reply to|write to|contact|e-?mail(?: address)?(?: is| me at)?:?|replies to)[^.@]{0,60}$");
    private static final Pattern NOT_THIS = Pattern.compile(
            "(?i)(?:do not|don't|never) (?:use|write|reply)[^.@]{0,12}$|(?:^|\\n)(?:cc|from|to):[^.@]{0,40}$");

    private final TelephoneNumbers telephones;

    Contacts(TelephoneNumbers telephones) {
        this.telephones = telephones;
    }

    @Override
    public List<Finding> in(Passage passage) {
        List<Finding> found = new ArrayList<>();
        boolean anothersPaper = passage.source() == Passage.Source.DOCUMENT
                && !passage.text().contains("Data Subject")
                && !passage.text().contains("Dear ");
        for (TelephoneNumbers.Number number :
                anothersPaper ? List.<TelephoneNumbers.Number>of() : telephones.in(passage.text())) {
            found.add(passage.valued(FieldKey.DS_TELEPHONE, number.e164(), number.span(), 0.93, "a telephone number"));
        }
        Matcher address = ADDRESS.matcher(passage.text());
        while (address.find() && found.size() < 20) {
            String before = passage.text().substring(Math.max(0, address.start() - 80), address.start());
            if (!ASKED.matcher(before).find() || NOT_THIS.matcher(before).find()) continue;
            found.add(passage.words(
                    FieldKey.REQUESTER_EMAIL,
                    new Span(address.start(), address.end()),
                    0.95,
                    "the address the text names"));
        }
        return found;
    }
}
