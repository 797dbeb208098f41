package org.footagedesk.reading.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** The name a mail program shows for a sender, in the order in which people say it. */
final class DisplayName {

    private DisplayName() {}

    /**
     * Who wrote the passage, as their mail program shows them.
     *
     * @param full how sure it is with a name of several words, 0 to 1
     * @param half how sure it is with one word
     */
    static Optional<Finding> of(Passage passage, FieldKey field, double full, double half) {
        return passage.writerName()
                .flatMap(shown -> person(shown)
                        .map(name -> new Finding(
                                field,
                                name,
                                name.contains(" ") ? full : half,
                                shown,
                                new Span(0, shown.length()),
                                Finding.SENDER,
                                "the sender's name",
                                List.of())));
    }

    /** "Pryce-Hollis, Gwen (Facilities)" is Gwen Pryce-Hollis; "TREWIN Jo 15234" is Jo Trewin; a firm is nobody. */
    static Optional<String> person(String shown) {
        String plain = shown.replaceAll("\\([^)]{0,60}\\)", " ")
                .replaceAll("[\"']{2,}|\"", " ")
                .replaceAll("\\d+", " ");
        plain = plain.replaceFirst(
                "(?i)^\\s*(?:mr|mrs|ms|miss|dr|cllr|councillor|prof|rev|pc|dc|ds|sgt|pcso|insp|ps|di)\\.? ", "");
        int comma = plain.indexOf(',');
        if (comma > 0) plain = plain.substring(comma + 1) + " " + plain.substring(0, comma);
        String[] words = plain.strip().split("\\s+");
        if (words.length == 0 || words.length > 5 || plain.isBlank()) return Optional.empty();
        boolean surnameFirst = comma < 0
                && words.length > 1
                && capitals(words[0])
                && words[0].length() > 1
                && !capitals(words[words.length - 1]);
        if (surnameFirst) words = rotated(words);
        boolean firm =
                Arrays.stream(words).anyMatch(word -> PersonName.never(word) || word.matches(".*[@/&:].*|(?i)at|and"));
        if (firm) return Optional.empty();
        boolean mixed = Arrays.stream(words).anyMatch(word -> !capitals(word));
        String name = Arrays.stream(words)
                .map(word -> mixed || surnameFirst ? cased(word) : word)
                .collect(Collectors.joining(" "));
        return Optional.of(name);
    }

    private static String[] rotated(String[] words) {
        String[] turned = new String[words.length];
        System.arraycopy(words, 1, turned, 0, words.length - 1);
        turned[words.length - 1] = words[0];
        return turned;
    }

    private static boolean capitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.UK))
                && word.chars().anyMatch(Character::isLetter)
                && !word.endsWith(".");
    }

    private static String cased(String word) {
        if (!capitals(word) || word.length() < 3) return word;
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.UK);
    }
}
