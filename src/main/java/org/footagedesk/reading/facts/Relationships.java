package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** How the writer stands to the person in the footage, and that person's name. */
final class Relationships implements Extractor {

    static final String KIN =
            "(?:mum|mother|mam|dad|father|brother|sister|son|daughter|wife|husband|partner|nan|gran|grandmother|grandfather|grandson|granddaughter|aunt|uncle|carer|guardian|neighbour|friend|support"
                    + " worker|social worker|attorney|deputy|advocate|keyworker|foster carer)";
    private static final String NAME = PersonName.WORD + "(?: " + PersonName.WORD + "){1,3}";
    private static final Pattern I_AM =
            Pattern.compile("(?i)\\bi(?:[’']?m| am) (?:(?:his|her|their|the|a|an|\\p{L}{2,20}[’']s) )(" + KIN
                    + "(?: and (?:\\w{1,12} )?" + KIN + ")?)\\b");
    private static final Pattern THEIR_NAME = Pattern.compile("(?i:\\b(?:my|our) (?:\\w{1,12} )?" + KIN
            + ",? (?:called |named |is |is called )?|^" + KIN + " - )(" + NAME + ")");
    private static final Pattern CLIENT =
            Pattern.compile("(?i:\\b(?:(?:act|acting|instructed)(?: on behalf)? (?:for|of|by)|in the defence of|our"
                    + " (?:client|insured|policyholder)[,:]?|on behalf of|behalf of our client|r v)) ("
                    + PersonName.TITLE + "?" + NAME + ")");
    private static final Pattern BORN =
            Pattern.compile("(?:^|\\bI,? |[.:] |\\n)(" + NAME + "),? (?:\\(?(?i:born|date of birth|dob|d\\.o\\.b))");
    private static final Pattern FOOTAGE_OF = Pattern.compile(
            "(?i:\\b(?:footage|images?|video|pictures|recordings?|cctv) of )(" + PersonName.TITLE + "?" + NAME + ")");
    private static final Pattern PARTY =
            Pattern.compile("(?m)^ {0,8}(\\p{Lu}{2,20}(?: \\p{Lu}{2,20}){1,3}),? {1,3}(?:Claimant|Applicant)\\b");

    @Override
    public List<Finding> in(Passage passage) {
        List<Finding> found = new ArrayList<>();
        Matcher iAm = I_AM.matcher(passage.text());
        if (iAm.find()) {
            found.add(
                    passage.words(FieldKey.RELATIONSHIP, new Span(iAm.start(1), iAm.end(1)), 0.9, "\"I am his ...\""));
        }
        if (passage.source() != Passage.Source.DOCUMENT)
            names(passage, THEIR_NAME, 0.93, "a name after the relationship", found);
        names(passage, CLIENT, 0.94, "the client's name", found);
        names(passage, BORN, 0.9, "a name before a date of birth", found);
        names(passage, FOOTAGE_OF, 0.85, "the person whose footage is asked for", found);
        Matcher party = PARTY.matcher(passage.text());
        if (party.find()) {
            found.add(passage.words(
                    FieldKey.DS_FULL_NAME, new Span(party.start(1), party.end(1)), 0.85, "the party named first"));
        }
        return found;
    }

    private static void names(Passage passage, Pattern pattern, double confidence, String rule, List<Finding> found) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find() && found.size() < 20) {
            PersonName.at(passage.text(), new Span(matcher.start(1), matcher.end(1)))
                    .filter(name -> name.words() > 1)
                    .ifPresent(name -> found.add(
                            passage.valued(FieldKey.DS_FULL_NAME, name.value(), name.span(), confidence, rule)));
        }
    }
}
