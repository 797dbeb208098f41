package org.footagedesk.intake.chat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footagedesk.reading.Place;
import org.footagedesk.shared.FieldKey;

/** Hears a place that a camera of the register sees, by its name or by what people call it. */
final class PlaceWords {

    private record Called(String words, Place place) {}

    private final List<Called> names;

    PlaceWords(List<Place> places) {
        this.names = places.stream()
                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream())
                        .map(name -> new Called(name, place)))
                .sorted(Comparator.comparingInt(
                                (Called called) -> called.words().length())
                        .reversed())
                .toList();
    }

    /** The place named in what was said: its words, its site, and its camera where only one sees it. */
    Map<FieldKey, String> in(String said) {
        Optional<Called> longest = names.stream()
                .filter(called -> mentions(said, called.words()).find())
                .findFirst();
        var heard = new EnumMap<FieldKey, String>(FieldKey.class);
        longest.ifPresent(called -> {
            Matcher mention = mentions(said, called.words());
            heard.put(FieldKey.INCIDENT_LOCATION, mention.find() ? mention.group() : called.words());
            heard.putAll(register(called.words()));
        });
        return heard;
    }

    /** The whole answer as a place; where the register knows it, with its site and camera. */
    Map<FieldKey, String> answer(String said) {
        var heard = new EnumMap<FieldKey, String>(FieldKey.class);
        heard.putAll(in(said));
        heard.put(
                FieldKey.INCIDENT_LOCATION,
                said.strip()
                        .replaceFirst("(?i)^(?:it (?:was|happened)|i was)\\s+", "")
                        .replaceFirst("[.]+$", ""));
        return heard;
    }

    private Map<FieldKey, String> register(String words) {
        List<Place> called = names.stream()
                .filter(name -> name.words().equalsIgnoreCase(words))
                .map(Called::place)
                .distinct()
                .toList();
        var heard = new EnumMap<FieldKey, String>(FieldKey.class);
        if (called.stream().map(Place::site).distinct().count() == 1) {
            heard.put(FieldKey.SITE, called.getFirst().site());
        }
        if (called.size() == 1) heard.put(FieldKey.CAMERA, called.getFirst().camera());
        return heard;
    }

    private static Matcher mentions(String said, String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(words.toLowerCase(Locale.UK)) + "(?!\\p{L})")
                .matcher(said);
    }
}
