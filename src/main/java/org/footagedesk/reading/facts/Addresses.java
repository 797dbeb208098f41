package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.OwnBody;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Postcodes, and the street address that ends in one or stands alone under a name. */
final class Addresses implements Extractor {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![A-Za-z0-9])([A-Za-z]{1,2}[0-9][A-Za-z0-9]?)( {0,2})([0-9][A-Za-z]{2})(?![A-Za-z0-9])");
    private static final String STREETS =
            "(?:Road|Rd|Street|St|Lane|Ln|Close|Avenue|Ave|Drive|Rise|Walk|Way|Court|Gardens|Terrace|Place|Crescent|Hill|"
                    + "Cottages?|View|Orchard|Row|Mews|Square|Park|Green|Grove|Parade|Steps|Quay|Gate|Loft|House|Ropewalk|"
                    + "Meadows?|Mead|Fields?|Wharf|Back|Plains|Felin|Heol|Larkmead|Buildings|Villas|Path|Bank|Vale|Mill|Leat)";
    private static final String STREET = "(?:(?:Flat|Unit|Apartment|Room) {1,2}\\w{1,4},? {1,2})?\\b\\d{1,4}[A-Za-z]?,?"
            + " {1,2}(?:\\p{Lu}[\\p{L}'’-]{1,20} {1,2}){1,3}"
            + STREETS + "\\b";
    private static final Pattern NUMBERED =
            Pattern.compile("(?:Flat|Unit|Apartment)? ?\\b(?:\\d{1,4}[A-Za-z]?|[A-Z])\\b,? {1,2}\\p{Lu}[\\p{L}'’"
                    + " -]{2,40}|\\p{Lu}[\\p{L}'’-]{2,20} (?:House|Cottage|Farm|Loft|Barn|Lodge)");

    private final OwnBody own;
    private final Pattern street;

    Addresses(OwnBody own) {
        this.own = own;
        String town = own.address().stream()
                .filter(line -> line.chars().noneMatch(Character::isDigit))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.street = Pattern.compile(STREET + (town.isEmpty() ? "" : "(?:,? {1,2}(?:" + town + "))?"));
    }

    @Override
    public List<Finding> in(Passage passage) {
        if (passage.source() == Passage.Source.SUBJECT) return List.of();
        List<Finding> found = new ArrayList<>();
        Matcher postcode = POSTCODE.matcher(passage.text());
        while (postcode.find() && found.size() < 20) {
            if (isOwn(passage, postcode)) continue;
            String value = (postcode.group(1) + " " + postcode.group(3)).toUpperCase(java.util.Locale.UK);
            var span = new Span(postcode.start(), postcode.end());
            boolean spaced = !postcode.group(2).isEmpty();
            double confidence = passage.source() == Passage.Source.DOCUMENT ? 0.9 : spaced ? 0.93 : 0.85;
            found.add(passage.valued(FieldKey.DS_POSTCODE, value, span, confidence, "a postcode"));
            before(passage, postcode.start())
                    .ifPresent(street -> found.add(passage.words(
                            FieldKey.DS_ADDRESS,
                            new Span(street.from(), postcode.end()),
                            0.9,
                            "the lines before a postcode")));
        }
        Matcher streets = street.matcher(passage.text());
        while (streets.find() && found.size() < 30) {
            if (own.isAddressedIn(streets.group()) || passage.source() == Passage.Source.DOCUMENT) continue;
            found.add(passage.words(
                    FieldKey.DS_ADDRESS, new Span(streets.start(), streets.end()), 0.75, "a street and number"));
        }
        return found;
    }

    private boolean isOwn(Passage passage, Matcher postcode) {
        int from = Math.max(0, postcode.start() - 80);
        return own.isAddressedIn(passage.text().substring(from, postcode.end()));
    }

    private static java.util.Optional<Span> before(Passage passage, int end) {
        int from = Math.max(0, end - 70);
        Matcher matcher = NUMBERED.matcher(passage.text().substring(from, end));
        Span last = null;
        while (matcher.find()) last = new Span(from + matcher.start(), from + matcher.end());
        boolean broken =
                last != null && !passage.text().substring(last.to(), end).matches("[\\s,.\\p{L}]{0,30}");
        return broken ? java.util.Optional.empty() : java.util.Optional.ofNullable(last);
    }
}
