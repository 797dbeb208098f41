package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Lines;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** The name under a letter: a short line near the end that is a name, best after a closing such as "Regards". */
final class SignOff implements Extractor {

    private static final Pattern CLOSING =
            Pattern.compile("(?i)^(?:(?:with )?(?:kind|best|warm|many)? ?(?:regards|wishes|thanks)|thank"
                    + " ?you|thanks|cheers|ta|yours(?:"
                    + " \\w{1,12}){0,2}|sincerely|diolch.{0,12}|cofion.{0,12}|respectfully|all the best|love).{0,24}$");
    private static final Pattern TRAILING_CLOSING =
            Pattern.compile("(?i)(?:thanks|thank you|cheers|regards|ta),? {1,2}(\\p{L}[\\p{L}'’-]{1,20}(?:"
                    + " \\p{L}[\\p{L}'’-]{1,20}){0,2})[.! ]*$");
    private static final Pattern TITLE = Pattern.compile("(?i)^(?:mr|mrs|ms|miss|mx|dr|prof|rev|cllr|councillor)\\.? ");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’.-]{0,30}");
    private static final int LAST_LINES = 14;

    @Override
    public List<Finding> in(Passage passage) {
        if (passage.source() == Passage.Source.SUBJECT) return List.of();
        List<Lines.Line> lines = Lines.written(passage.text());
        List<Finding> found = new ArrayList<>();
        boolean closed = false;
        for (int i = Math.max(0, lines.size() - LAST_LINES); i < lines.size(); i++) {
            Lines.Line line = lines.get(i);
            String words = line.text().strip();
            if (CLOSING.matcher(words).matches()) {
                closed = true;
                after(passage, line).ifPresent(found::add);
                continue;
            }
            Optional<Finding> trailing = i >= lines.size() - 2 ? after(passage, line) : Optional.empty();
            if (trailing.isPresent()) {
                found.add(trailing.get());
                continue;
            }
            double confidence = closed ? 0.92 : i >= lines.size() - 5 ? 0.85 : 0.7;
            name(passage, line, closed || i == lines.size() - 1, confidence).ifPresent(found::add);
        }
        return found;
    }

    /** "Thank you, Marjorie at the tearoom" on one line. */
    private static Optional<Finding> after(Passage passage, Lines.Line line) {
        var matcher = TRAILING_CLOSING.matcher(line.text().replaceFirst("(?<=\\p{L}) at the .{0,60}$", ""));
        if (!matcher.find() || PersonName.never(matcher.group(1).split(" ")[0])) return Optional.empty();
        return Optional.of(passage.words(
                FieldKey.REQUESTER_NAME,
                new Span(line.from() + matcher.start(1), line.from() + matcher.end(1)),
                0.85,
                "the name after the closing words"));
    }

    private static Optional<Finding> name(Passage passage, Lines.Line line, boolean anyCase, double confidence) {
        String text = line.text();
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || "-–—*".indexOf(text.charAt(start)) >= 0)) start++;
        var title = TITLE.matcher(text.substring(start));
        if (title.find()) start += title.end();
        String rest = text.substring(start)
                .replaceFirst("\\s*\\([^)]{0,30}\\)\\s*$", "")
                .replaceFirst("(?:\\s+[xX]{1,3})?[\\s.,*]*$", "");
        String[] words = rest.split(" +");
        if (rest.isEmpty() || words.length > 4 || rest.length() > 45) return Optional.empty();
        for (String word : words) {
            boolean cased = Character.isUpperCase(word.charAt(0)) || anyCase && words.length <= 3;
            if (!WORD.matcher(word).matches() || !cased || PersonName.never(word.replace(".", "")))
                return Optional.empty();
        }
        boolean known = passage.writerName().map(shown -> shares(shown, rest)).orElse(false)
                || passage.writerAddress()
                        .map(address -> shares(address.value().replaceAll("[._@-]", " "), rest))
                        .orElse(false);
        boolean lower = !Character.isUpperCase(rest.charAt(0));
        if (lower && !known) return Optional.empty();
        double sure =
                known ? Math.min(0.95, confidence + 0.05) : words.length == 1 ? confidence - 0.25 : confidence - 0.05;
        return Optional.of(passage.valued(
                FieldKey.REQUESTER_NAME,
                lower ? capitalised(words) : rest,
                new Span(line.from() + start, line.from() + start + rest.length()),
                sure,
                "the name under the letter"));
    }

    private static boolean shares(String shown, String name) {
        String lower = shown.toLowerCase(Locale.UK);
        for (String word : name.toLowerCase(Locale.UK).split("[ -]+")) {
            if (word.length() > 2 && lower.contains(word)) return true;
        }
        return false;
    }

    private static String capitalised(String[] words) {
        List<String> named = new ArrayList<>();
        for (String word : words) named.add(word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1));
        return String.join(" ", named);
    }
}
