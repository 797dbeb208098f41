package org.footagedesk.casefile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two ways of writing a name or an address may be the same one. */
final class SameWords {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "lady", "rev");

    private SameWords() {}

    /** Every word of the shorter name stands in the longer one, an initial for a word. */
    static boolean name(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> longer = shorter == first ? second : first;
        return !shorter.isEmpty()
                && shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word))
                && shorter.stream().allMatch(word -> longer.stream().anyMatch(known -> stands(word, known)));
    }

    /** The house and its street: one begins as the other does. */
    static boolean address(String one, String other) {
        String first = String.join(" ", words(one));
        String second = String.join(" ", words(other));
        return first.startsWith(second)
                || second.startsWith(first)
                || beginning(one).equals(beginning(other));
    }

    static boolean postcode(String one, String other) {
        return one.replace(" ", "").equalsIgnoreCase(other.replace(" ", ""));
    }

    private static List<String> beginning(String address) {
        return words(address).stream().limit(3).toList();
    }

    private static boolean stands(String word, String known) {
        return word.equals(known)
                || word.length() == 1 && known.startsWith(word)
                || known.length() == 1 && word.startsWith(known);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.UK).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }
}
