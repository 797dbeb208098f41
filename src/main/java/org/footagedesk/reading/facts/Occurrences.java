package org.footagedesk.reading.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** What is said to have happened: the words around an offence, an accident or a search for somebody. */
final class Occurrences implements Extractor {

    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:assault(?:ed)?|robbery|robbed|theft|stolen|stole|burglary|criminal"
                    + " damage|vandalis\\w{1,4}|arson|fire at|fight|affray|public order|harassment|stalking|missing"
                    + " person|high risk|collision|hit and"
                    + " run|accident|drugs?|shoplift\\w{0,4}|fraud|stabb\\w{2,3}|murder|"
                    + "sexual|indecent|disorder|threats?|fell|tripped|slipped|pushed|attacked|nicked|punched|cable)\\b");
    private static final int REACH = 80;

    @Override
    public List<Finding> in(Passage passage) {
        Matcher event = EVENT.matcher(passage.text());
        if (!event.find()) return List.of();
        String text = passage.text();
        int from = event.start();
        while (from > 0 && event.start() - from < REACH && ".!?\n".indexOf(text.charAt(from - 1)) < 0) from--;
        int to = event.end();
        while (isWithinWord(text, from)) from++;
        while (to < text.length() && to - event.end() < REACH && ".!?\n".indexOf(text.charAt(to)) < 0) to++;
        while (isWithinWord(text, to)) to--;
        return List.of(passage.words(FieldKey.INCIDENT_DESCRIPTION, new Span(from, to), 0.7, "words of an occurrence"));
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
