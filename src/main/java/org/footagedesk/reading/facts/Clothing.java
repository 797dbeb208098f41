package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** What somebody wore: after words such as "wearing", or a run of garments with their colours. */
final class Clothing implements Extractor {

    private static final String GARMENT =
            "(?:caps?|hats?|berets?|coats?|jackets?|jeans|trousers|hood(?:y|ies?)|t-?shirts?|tee|shirts?|polo|tie|suit|dress|skirt|cardigan|"
                    + "jumper|sweater|sweatshirt|top|shoes|boots|trainers|wellies|wellingtons|scarf|gloves|raincoat|mac|fleece|beanie|"
                    + "vest|waistcoat|uniform|blazer|leggings|shorts|anorak|puffa|puffer|parka|rucksack|backpack|sling|slippers|tabard|waterproof|costume|overalls|tracksuit|joggers|bottoms|hi-?vis|carrier"
                    + " bag|tights|sandals|turban|hijab|headscarf|"
                    + "gilet|poncho|kilt|apron|balaclava|crutch(?:es)?|umbrella|handbag|glasses)";
    private static final String WORD = "[\\p{L}'’-]{2,16}";
    private static final String STOP =
            "(?!(?:in|on|was|were|had|have|wearing|wore|with|my|his|her|their|the|a|an|and|out|took|bust|got|of|at|to|by|for|me|him|male|female|man|woman|hand|to|is|are|as|from|that|who|this|lost|left|your|our|find|no"
                    + " one)\\b)";
    private static final String ITEM =
            "(?:(?:a|an|my|his|her|the|some) {1,2})?(?:" + STOP + WORD + ",? {1,2}){1,4}?" + GARMENT + "\\b";
    private static final Pattern RUN = Pattern.compile("(?i)(?<![\\p{L}])" + ITEM
            + "(?:(?:,? {0,2}(?:and|&|with|n|plus)|,|;)? {0,2}\\n?(?:carrying )?" + ITEM + "){0,5}");
    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:wearing|dressed (?:as|in)|was in|in my|i wore|he wore|she wore|had on|(?:i|he|she)"
                    + " had|clothing|clothes|wore|described as|in|carrying)[ :]{1,3}(?:just )?(?:his |her |my |a |an |the"
                    + " )?$");
    private static final Pattern STRONG = Pattern.compile(
            "(?i)\\b(?:wearing|dressed (?:as|in)|wore|had on)[ :]{1,3}((?:my |a |an |his |her )?[^.!?;()\\n"
                    + "]{3,90}?)(?= ?[.!?;()]|\\n"
                    + "\\n"
                    + "|\\n"
                    + "?$|,? and (?:i|he|she|was|it)\\b|,? but\\b| when\\b| while\\b| at the\\b| doing\\b)");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:my|his|her|their|a|an|the|some|carrying) {1,2}");

    /** The words without the article before them. */
    private static Span bare(String text, int from, int to) {
        Matcher article = ARTICLE.matcher(text.substring(from, to));
        return new Span(article.find() ? from + article.end() : from, to);
    }

    @Override
    public List<Finding> in(Passage passage) {
        if (passage.source() == Passage.Source.SUBJECT) return List.of();
        List<Finding> found = new ArrayList<>();
        Matcher run = RUN.matcher(passage.text());
        while (run.find() && found.size() < 12) {
            if (run.group().contains("?")) continue;
            String before = passage.text().substring(Math.max(0, run.start() - 40), run.start());
            boolean cued = CUE.matcher(before).find();
            boolean several = run.group().matches("(?is).*(?:,| and | with |\\n).*");
            double confidence = cued ? several ? 0.92 : 0.9 : several ? 0.9 : 0.78;
            found.add(passage.words(
                    FieldKey.CLOTHING, bare(passage.text(), run.start(), run.end()), confidence, "garments"));
        }
        Matcher strong = STRONG.matcher(passage.text());
        while (strong.find() && found.size() < 16) {
            boolean garment = Pattern.compile("(?i)\\b" + GARMENT + "\\b")
                    .matcher(strong.group(1))
                    .find();
            found.add(passage.words(
                    FieldKey.CLOTHING,
                    bare(passage.text(), strong.start(1), strong.end(1)),
                    garment ? 0.93 : 0.85,
                    "words after \"wearing\" or \"dressed\""));
        }
        return found;
    }
}
