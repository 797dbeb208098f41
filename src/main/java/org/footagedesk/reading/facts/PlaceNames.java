package org.footagedesk.reading.facts;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footagedesk.reading.Place;
import org.footagedesk.reading.Span;

/** The names by which people call the places of the camera register, slips of the pen included. */
public final class PlaceNames {

    private static final String OTHER = "OTHER";
    private static final int SHORTEST_THAT_STANDS_ALONE = 6;
    private static final String NOTHING = "(?!)";
    private static final Pattern CAR_PARK = Pattern.compile("(?i)\\bcar ?park\\b");
    private static final Pattern SEEN =
            Pattern.compile("(?i)\\b(?:exits?|doors?|steps|ramp|entrance|garages?|front)\\b");
    private static final Set<String> IDLE =
            Set.of("the", "at", "on", "by", "of", "in", "and", "outside", "a", "to", "hall", "near");

    private final List<Place> places;
    private final Map<String, Pattern> sites = new LinkedHashMap<>();
    private final Pattern names;

    public PlaceNames(List<Place> places) {
        this.places = List.copyOf(places);
        places.forEach(place -> sites.computeIfAbsent(
                place.site(), _ -> Pattern.compile("(?i)\\b(?:" + anyOf(place.siteNames()) + ")\\b")));
        this.names = Pattern.compile("(?i)\\b(?:"
                + anyOf(Stream.concat(
                                ofCameras().filter(name -> name.contains(" ")),
                                places.stream().flatMap(place -> place.siteNames().stream()))
                        .filter(name -> name.length() >= SHORTEST_THAT_STANDS_ALONE)
                        .toList())
                + ")\\b");
    }

    /** The names of all sites as alternatives of a pattern. */
    String sites() {
        return anyOf(places.stream()
                .flatMap(place -> place.siteNames().stream())
                .filter(name -> name.length() >= SHORTEST_THAT_STANDS_ALONE)
                .toList());
    }

    /** What cameras are called in a single word, as alternatives of a pattern; such a word alone does not yet name a place. */
    String singleWords() {
        return anyOf(ofCameras().filter(name -> !name.contains(" ")).toList());
    }

    private Stream<String> ofCameras() {
        return places.stream().flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream()));
    }

    /** The longest first, each with or without the last s, and across the end of a line. */
    private static String anyOf(List<String> names) {
        String any = names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(PlaceNames::pattern)
                .collect(joining("|"));
        return any.isEmpty() ? NOTHING : any;
    }

    private static String pattern(String name) {
        boolean plural = name.endsWith("s");
        String stem = plural ? name.substring(0, name.length() - 1) : name;
        return Arrays.stream(stem.split(" ")).map(Pattern::quote).collect(joining("[ \\n]{1,2}"))
                + (plural ? "s?" : "");
    }

    List<Span> mentions(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = names.matcher(text);
        while (matcher.find() && spans.size() < 60) spans.add(new Span(matcher.start(), matcher.end()));
        return spans;
    }

    /**
     * The sites that the words name, the first named at the front; OTHER for a car park that the register does not know, and
     * nothing where no place is known.
     */
    public List<String> sites(String words) {
        if (isACarParkOfOthers(words)) return List.of(OTHER);
        var named = new TreeMap<Integer, String>();
        sites.forEach((site, pattern) -> {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) named.putIfAbsent(matcher.start(), site);
        });
        return named.isEmpty() ? best(words).map(Place::site).stream().toList() : List.copyOf(named.values());
    }

    private boolean isACarParkOfOthers(String words) {
        return CAR_PARK.matcher(words).find()
                && !SEEN.matcher(words).find()
                && ofCameras().noneMatch(name -> CAR_PARK.matcher(name).find());
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
