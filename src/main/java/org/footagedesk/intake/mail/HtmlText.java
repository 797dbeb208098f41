package org.footagedesk.intake.mail;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An HTML message as the plain lines a reader would see; nothing is loaded and nothing is run. */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template", "noscript");
    private static final Set<String> OWN_PARAGRAPH =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "hr");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" *\\n *");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private HtmlText() {}

    static String of(String html) {
        var lines = new Lines();
        Jsoup.parse(html).body().traverse(lines);
        String text = BLANKS.matcher(lines.text).replaceAll(" ");
        return EMPTY_LINES
                .matcher(AROUND_BREAK.matcher(text).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                begin(element);
            } else if (node instanceof TextNode words && unseen == 0) {
                add(words);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (hidden(element)) {
                unseen--;
            } else if (element.nameIs("td") || element.nameIs("th")) {
                text.append(' ');
            } else if (element.isBlock() || element.nameIs("tr")) {
                breakLine(OWN_PARAGRAPH.contains(element.normalName()));
            }
        }

        private void begin(Element element) {
            if (hidden(element)) {
                unseen++;
            } else if (element.nameIs("br")) {
                text.append('\n');
            } else if (element.nameIs("li")) {
                breakLine(false);
                text.append("- ");
            } else if (!element.nameIs("td") && !element.nameIs("th") && element.isBlock()) {
                breakLine(OWN_PARAGRAPH.contains(element.normalName()));
            }
        }

        private static boolean hidden(Element element) {
            return UNSEEN.contains(element.normalName());
        }

        private void add(TextNode words) {
            String whole = words.getWholeText().replace('\u00a0', ' ');
            boolean kept = words.parent() instanceof Element parent && parent.closest("pre") != null;
            text.append(kept ? whole : whole.replaceAll("\\s+", " "));
        }

        private void breakLine(boolean paragraph) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            boolean begun = end > 0 && text.charAt(end - 1) != '\n';
            text.append(begun ? "\n" : "").append(paragraph && end > 0 ? "\n" : "");
        }
    }
}
