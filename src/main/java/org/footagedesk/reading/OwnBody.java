package org.footagedesk.reading;

import java.util.List;
import java.util.Locale;

/**
 * The body that requests are sent to, whose own name and address in a message say nothing of the sender or the incident.
 *
 * @param address its postal address, line by line
 */
public record OwnBody(String name, List<String> address) {

    /** Where it is not known for whom is read. */
    public static final OwnBody UNKNOWN = new OwnBody("", List.of());

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

    /** Whether its street or postcode stands in the text; the house number may be missing, and a town alone is no address. */
    public boolean isAddressedIn(String text) {
        String words = withoutBlanks(text);
        return address.stream()
                .filter(line -> line.chars().anyMatch(Character::isDigit))
                .map(line -> withoutBlanks(line.replaceFirst("^\\d+\\p{L}?\\s+", "")))
                .anyMatch(words::contains);
    }

    /** "TQ95QH" is the same postcode as "TQ9 5QH". */
    private static String withoutBlanks(String text) {
        return lower(text).replaceAll("\\s", "");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
