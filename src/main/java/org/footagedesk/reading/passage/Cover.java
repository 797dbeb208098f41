package org.footagedesk.reading.passage;

import java.util.List;
import java.util.Locale;

/** Covers quoted lines, disclaimers and device footers with blanks; every offset stays what it was. */
final class Cover {

    private static final List<String> OPENINGS = List.of(
            "this e-mail",
            "this email",
            "this message",
            "the information in this",
            "disclaimer",
            "confidentiality",
            "please consider the environment",
            "sent from my",
            "get outlook for",
            "sent from a mobile",
            "sent from outlook",
            "caution:",
            "calls are recorded",
            "warning: this");
    private static final List<String> MARKS = List.of(
            "intended solely",
            "intended only",
            "named recipient",
            "intended recipient",
            "received it in error",
            "received this e-mail in",
            "received this email in",
            "authorised and regulated",
            "registered in england",
            "monitors e-mail",
            "privileged",
            "before printing",
            "confidential",
            "outlook for",
            "sent from",
            "virus",
            "trading name",
            "recorded");

    private final StringBuilder text;

    Cover(String text) {
        this.text = new StringBuilder(text);
    }

    Cover all(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
        }
        return this;
    }

    /** Covers the lines another person is quoted with. */
    Cover quotedLines() {
        Lines.of(text.toString()).forEach(line -> {
            if (line.text().stripLeading().startsWith(">")) all(line.from(), line.to());
        });
        return this;
    }

    /** Takes only the quote marks away, where a whole message was forwarded with them. */
    Cover quoteMarks() {
        Lines.of(text.toString()).forEach(line -> {
            int i = line.from();
            while (i < line.to() && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
                text.setCharAt(i++, ' ');
            }
        });
        return this;
    }

    Cover disclaimers() {
        boolean inside = false;
        for (Lines.Line line : Lines.of(text.toString())) {
            String words = line.text().strip().toLowerCase(Locale.UK);
            if (words.isEmpty()) inside = false;
            boolean opens = OPENINGS.stream().anyMatch(words::startsWith)
                    && MARKS.stream().anyMatch(words::contains);
            boolean plain = MARKS.subList(0, 8).stream().anyMatch(words::contains);
            inside |= opens || plain;
            if (inside) all(line.from(), line.to());
        }
        return this;
    }

    String done() {
        return text.toString();
    }
}
