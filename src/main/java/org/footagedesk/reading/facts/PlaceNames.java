package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Place;
import org.footagedesk.reading.Span;

/** The names by which people call the places of the camera register, slips of the pen included. */
public final class PlaceNames {

    private static final Pattern SITES = Pattern.compile("(?i)\\b(?:(?:civic|civc|civik|civick|cvic)[ \\n"
            + "]{1,2}(?:hall|centre|hal)|guild ?hall(?:[ \\n"
            + "]offices?)?|gild ?hall|guidhall|guildhal|council[ \\n"
            + "](?:offices?|garages?))\\b");
    private static final Pattern CAR_PARK = Pattern.compile("(?i)\\bcar ?park\\b");
    private static final Pattern SEEN =
            Pattern.compile("(?i)\\b(?:exits?|doors?|steps|ramp|entrance|garages?|front)\\b");
    private static final Set<String> IDLE =
            Set.of("the", "at", "on", "by", "of", "in", "and", "outside", "a", "to", "hall", "near");

    private final List<Place> places;
    private final Pattern aliases;

    public PlaceNames(List<Place> places) {
        this.places = List.copyOf(places);
        List<String> names = new ArrayList<>();
        for (Place place : places) {
            names.add(place.name());
            names.addAll(place.aliases());
        }
        names.removeIf(name -> name.length() < 6 || !name.contains(" "));
        names.sort(Comparator.comparingInt(String::length).reversed());
        String any = String.join("|", names.stream().map(Pattern::quote).toList());
        this.aliases = any.isEmpty() ? SITES : Pattern.compile("(?i)\\b(?:" + any + ")\\b|" + SITES.pattern());
    }

    List<Span> mentions(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = aliases.matcher(text);
        while (matcher.find() && spans.size() < 60) spans.add(new Span(matcher.start(), matcher.end()));
        return spans;
    }

    /** GUILDHALL or CIVIC_HALL by the words, OTHER for a car park, nothing where no place is known. */
    public Optional<String> site(String words) {
        String lower = words.toLowerCase(Locale.UK);
        if (CAR_PARK.matcher(lower).find() && !SEEN.matcher(lower).find()) return Optional.of("OTHER");
        if (lower.matches("(?s).*\\b(?:ci?vic[k]?|civc|civik)\\b.*")) return Optional.of("CIVIC_HALL");
        boolean guildhall = lower.matches(
                "(?s).*\\b(?:guild ?hall?|gild ?hall|guidhall|council (?:offices?|garages?)|garages?)\\b.*");
        if (guildhall) return Optional.of("GUILDHALL");
        return best(words).map(Place::site);
    }

    /** The camera whose names share most words with these, if one stands out at the site. */
    public Optional<Place> best(String words) {
        Set<String> said = said(words);
        List<Place> ranked = places.stream()
                .filter(place -> shared(place, said) > 0)
                .sorted(Comparator.comparingInt((Place place) -> shared(place, said))
                        .reversed())
                .toList();
        if (ranked.isEmpty()) return Optional.empty();
        boolean alone = ranked.size() == 1 || shared(ranked.get(0), said) > shared(ranked.get(1), said);
        return alone ? Optional.of(ranked.getFirst()) : Optional.empty();
    }

    private static int shared(Place place, Set<String> said) {
        Set<String> names = said(place.name() + " " + String.join(" ", place.aliases()));
        names.retainAll(said);
        return names.size();
    }

    private static Set<String> said(String words) {
        Set<String> said = new HashSet<>();
        Arrays.stream(words.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !IDLE.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .forEach(said::add);
        return said;
    }
}
