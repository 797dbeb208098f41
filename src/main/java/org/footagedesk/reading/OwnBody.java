package org.footagedesk.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The body that requests are sent to, whose own name and address in a message say nothing of the sender or the incident.
 *
 * @param address its postal address, line by line
 */
public record OwnBody(String name, List<String> address) {

    /** Where it is not known for whom is read. */
    public static final OwnBody UNKNOWN = new OwnBody("", List.of());

    private static final Pattern NUMBERED = Pattern.compile("(\\d+\\p{L}?)\\s+(.+)");

    public OwnBody {
        address = List.copyOf(address);
    }

    /** Whether the text names it. */
    public boolean isNamedIn(String text) {
        return !name.isBlank() && lower(text).contains(lower(name));
    }

    /** Whether the text ends with its name, a comma and "the" left aside. */
    public boolean endsWithName(String text) {
        return !name.isBlank()
                && lower(text).strip().replaceFirst(",?\\s*(?:the)?$", "").endsWith(lower(name));
    }

    /**
     * Whether its street or postcode stands in the text; a town alone is no address. The house number may be missing, but
     * another one makes it a neighbour's address.
     */
    public boolean isAddressedIn(String text) {
        return address.stream()
                .filter(line -> line.chars().anyMatch(Character::isDigit))
                .flatMap(line -> seen(line, text))
                .findFirst()
                .orElse(false);
    }

    /** Each time the line stands in the text: whether with its own number, or with none. */
    private static Stream<Boolean> seen(String line, String text) {
        Matcher numbered = NUMBERED.matcher(line.strip());
        String own = numbered.matches() ? numbered.group(1) : "";
        String words = numbered.matches() ? numbered.group(2) : line.strip();
        return Pattern.compile("(?iu)(?:(?<![\\p{L}\\d:.])(\\d{1,4}\\p{L}?)[,\\s]+)?" + spelt(words))
                .matcher(text)
                .results()
                .map(found -> own.isEmpty()
                        || found.group(1) == null
                        || found.group(1).equalsIgnoreCase(own));
    }

    /** "TQ95QH" is the same postcode as "TQ9 5QH". */
    private static String spelt(String words) {
        return words.replaceAll("\\s", "")
                .codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\s*"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
