package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Whether the writer speaks of the fee, and whether it is paid or on its way. */
final class Fees implements Extractor {

    private static final Pattern MENTION =
            Pattern.compile("(?i)\\bfees?\\b|\\bcheques?\\b|\\btenner\\b|£ ?10(?:\\.00)?\\b|\\b(?:10|ten)"
                    + " (?:quid|pounds?)\\b|\\bcharged? of\\b|\\bpostal order\\b|\\bhow (?:do i|to) pay\\b|\\breasonable"
                    + " costs\\b");
    private static final Pattern SETTLED = Pattern.compile("(?i)\\bfee (?:is |has been |was"
            + " )?(?:paid|enclosed|attached|posted|sent)|\\b(?:enclos\\w{1,4}|attach\\w{0,3}|posted|sent|sending|put|handed|paid|popped)"
            + " [^.?!]{0,30}(?:cheque|fee|£ ?10|tenner|ten pounds|10 pounds|postal order)|\\b(?:cheque|postal order|£"
            + " ?10|fee) [^.?!]{0,40}(?:in the post|enclosed|posted|by post|handed in|on its way|was cashed)|i have"
            + " paid\\b");
    private static final Pattern REFUSED = Pattern.compile("(?i)(?:not|n[’']t|never|no) [^.?!]{0,25}$");

    @Override
    public List<Finding> in(Passage passage) {
        if (passage.source() == Passage.Source.DOCUMENT || passage.source() == Passage.Source.SUBJECT) return List.of();
        List<Finding> found = new ArrayList<>();
        Matcher mention = MENTION.matcher(passage.text());
        if (mention.find()) {
            found.add(passage.valued(FieldKey.FEE_MENTIONED, "true", span(mention), 0.92, "words about the fee"));
        }
        Matcher settled = SETTLED.matcher(passage.text());
        while (settled.find() && found.size() < 3) {
            String before = passage.text().substring(Math.max(0, settled.start() - 30), settled.start());
            if (REFUSED.matcher(before).find()) continue;
            found.add(passage.words(FieldKey.FEE, span(settled), 0.9, "words that say it is paid or posted"));
        }
        return found;
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start(), matcher.end());
    }
}
