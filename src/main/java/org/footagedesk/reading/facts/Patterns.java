package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Finds what a pattern of bounded length matches; group 1, if the pattern has one, is the value. */
record Patterns(FieldKey field, Pattern pattern, double confidence, String rule) implements Extractor {

    private static final int MOST = 40;

    @Override
    public List<Finding> in(Passage passage) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(passage.text());
        int group = matcher.groupCount() > 0 ? 1 : 0;
        while (matcher.find() && found.size() < MOST) {
            if (matcher.start(group) >= 0 && !matcher.group(group).isBlank()) {
                found.add(passage.words(field, new Span(matcher.start(group), matcher.end(group)), confidence, rule));
            }
        }
        return found;
    }
}
