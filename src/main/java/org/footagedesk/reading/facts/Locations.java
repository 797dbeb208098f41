package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.OwnBody;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** The words that say where: a place the cameras see, with the doors, steps and corners named around it. */
final class Locations implements Extractor {

    private static final String NEAR =
            "(?:the|a|an|front|rear|back|side|main|bottom|top|foot|head|end|north|south|east|west|external|outer|outside|inside|left|right|step|steps|ramp|"
                    + "fire|exit|exits|door|doors|doorway|entrance|entrances|entry|garage|garages|area|car|park|camera|cameras|cam|concrete|council|office|"
                    + "offices|stairs|railings?|wall|corner|path|porch|lobby|gate|yard|courtyard|pavement|kerb|bench|bins?|building|behind|your|town|all|w\\.?i\\.?)";
    private static final String PREPOSITION =
            "(?:at|on|by|in front of|in|outside|inside|near to|near|next to|beside|behind|under|past|opposite|coming"
                    + " out of|walking past|going past|going into|out of|from|to|towards|through|into|across"
                    + " from|leaving|around|along|of)";
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:(?:" + PREPOSITION + "|" + NEAR + ")[ \\n]{1,2}){0,12}$");
    private static final Pattern EXACT = Pattern.compile(
            "(?i)\\b(?:steps?|ramp|doors?|doorway|exits?|entrances?|garages?|cameras?|cam|front|rear|side|stairs|offices?)\\b");
    private static final Pattern COUNCIL_ADDRESS = Pattern.compile("(?i)(?:send to.{0,60}|data controller.{0,40})$");

    private final PlaceNames places;
    private final OwnBody own;
    private final Pattern after;
    private final Pattern unanchored;

    Locations(PlaceNames places, OwnBody own) {
        this.places = places;
        this.own = own;
        this.after = Pattern.compile(
                "(?i)^(?:(?:[’']s)?(?:, | - | by | on | at | of | to | in | \\(|,? | near | behind )(?:the |its )?(?:(?:"
                        + places.sites() + "|" + NEAR + ")\\b[ ,]{0,2}){1,6}\\)?)?");
        this.unanchored = Pattern.compile("(?i)\\b(?:(?:at|by|on|near|outside|behind)[ \\n])?the[ \\n]"
                + "(?:camera by the |rear )?(?:" + places.singleWords() + ")(?: (?:doors?|area))?\\b");
    }

    @Override
    public List<Finding> in(Passage passage) {
        List<Finding> found = new ArrayList<>();
        int last = -1;
        for (Span anchor : places.mentions(passage.text())) {
            if (anchor.from() < last || found.size() > 20) continue;
            Span whole = widened(passage.text(), anchor);
            last = whole.to();
            if (addressOfTheCouncil(passage.text(), whole)) continue;
            found.add(passage.words(
                    FieldKey.INCIDENT_LOCATION, whole, confidence(passage, whole, anchor), "a place the cameras see"));
        }
        Matcher loose = unanchored.matcher(passage.text());
        while (loose.find() && found.size() < 24) {
            var span = new Span(loose.start(), loose.end());
            boolean known = found.stream().anyMatch(finding -> finding.span().overlaps(span));
            if (!known)
                found.add(passage.words(FieldKey.INCIDENT_LOCATION, span, 0.8, "a place known without its building"));
        }
        return found;
    }

    private Span widened(String text, Span anchor) {
        int windowFrom = Math.max(0, anchor.from() - 90);
        Matcher before = BEFORE.matcher(text.substring(windowFrom, anchor.from()));
        int from = before.find() ? windowFrom + before.start() : anchor.from();
        while (from < anchor.from() && Character.isWhitespace(text.charAt(from))) from++;
        String leading = text.substring(from, anchor.from())
                .replaceFirst("(?i)^(?:of|from|to|around|in|fire(?! exit| door))[ \\n]", "");
        from = anchor.from() - leading.length();
        Matcher following = after.matcher(text.substring(anchor.to(), Math.min(text.length(), anchor.to() + 60)));
        int to = following.find() ? anchor.to() + following.end() : anchor.to();
        while (to > anchor.to() && " ,\n".indexOf(text.charAt(to - 1)) >= 0) to--;
        String tail =
                text.substring(anchor.to(), to).replaceFirst("(?i)(?:[ ,]+(?:the|a|an|all|your|in|on|at|by|to))+$", "");
        return new Span(from, anchor.to() + tail.length());
    }

    private static double confidence(Passage passage, Span whole, Span anchor) {
        boolean exact = EXACT.matcher(whole.in(passage.text())).find();
        return switch (passage.source()) {
            case BODY -> exact ? 0.9 : 0.75;
            case FORWARDED -> exact ? 0.9 : 0.75;
            case DOCUMENT -> exact ? 0.87 : 0.7;
            case SUBJECT -> exact ? 0.7 : 0.55;
        };
    }

    private boolean addressOfTheCouncil(String text, Span whole) {
        String around = text.substring(Math.max(0, whole.from() - 40), Math.min(text.length(), whole.to() + 40));
        String before = text.substring(Math.max(0, whole.from() - 60), whole.from());
        return COUNCIL_ADDRESS.matcher(before).find() || own.endsWithName(before) || own.isAddressedIn(around);
    }
}
