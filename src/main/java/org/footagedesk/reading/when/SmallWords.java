package org.footagedesk.reading.when;

import java.util.Set;

/** The small words and marks that stand before and between the pieces of a phrase, each set by what it does there. */
final class SmallWords {

    /** They change nothing: the pieces on both sides belong together. */
    static final Set<String> FILLERS = set("""
            at on about around approx approximately circa c roughly say nearly just exactly ish like
            the of in or so some time sometime sometimes it was that i think maybe probably
            between btwn from to till until til through thru and & n then after before during up
            early late day date again hrs hours
            , ; : ( ) [ ] / - – — ~ @ *""");

    /** What follows is the end of an interval. */
    static final Set<String> RANGE = set("to till until til through thru - – —");

    /** What follows is the end of an interval that an opener began. */
    static final Set<String> PAIR = set("and & before n then");

    /** An interval begins. */
    static final Set<String> OPENERS = set("between btwn btw from after");

    /** A person who writes one of these before a phrase means a moment by it. */
    static final Set<String> CUES = set("""
            at about around approx approximately circa c roughly nearly say like
            between btwn from after before by till until @""");

    private SmallWords() {}

    private static Set<String> set(String words) {
        return Set.of(words.split("\\s+"));
    }
}
