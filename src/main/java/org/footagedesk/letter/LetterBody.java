package org.footagedesk.letter;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The paragraphs of a letter within its layout: in HTML the content of {@code main}, in plain text what stands between
 * the first and the last rule.
 */
public final class LetterBody {

    /** The line that parts letterhead, paragraphs and foot in plain text. */
    public static final String RULE = "_".repeat(60);

    private static final String OPENING = "<main>";
    private static final String CLOSING = "</main>";

    private LetterBody() {}

    static String ofText(String text) {
        return text.substring(start(text, RULE), end(text, "\n" + RULE)).strip();
    }

    static String intoText(String text, String paragraphs) {
        return text.substring(0, start(text, RULE)) + "\n\n" + paragraphs + "\n"
                + text.substring(end(text, "\n" + RULE));
    }

    static String intoHtml(String html, String paragraphs) {
        var blocks = Arrays.stream(paragraphs.split("\n[ \t]*\n\\s*")).map(LetterBody::block);
        return html.substring(0, start(html, OPENING))
                + blocks.collect(Collectors.joining("\n", "\n", "\n"))
                + html.substring(end(html, CLOSING));
    }

    private static String block(String paragraph) {
        var lines = Arrays.stream(paragraph.split("\n")).map(String::strip).toList();
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return lines.stream()
                    .map(line -> "<li>" + escaped(line.substring(2).strip()) + "</li>")
                    .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        }
        return lines.stream().map(LetterBody::escaped).collect(Collectors.joining("<br/>\n", "<p>", "</p>"));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static int start(String whole, String opening) {
        var at = whole.indexOf(opening);
        if (at < 0) {
            throw new IllegalStateException(
                    "The letter's layout has no place for its paragraphs: no '" + opening + "'.");
        }
        return at + opening.length();
    }

    private static int end(String whole, String closing) {
        return whole.lastIndexOf(closing);
    }
}
