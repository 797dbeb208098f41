package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.OwnBody;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Lines;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** The firm or body a letter is written for, from the lines under the name. */
final class Bodies implements Extractor {

    private static final Pattern BODY = Pattern.compile(
            "(?i)\\b(?:ltd|limited|llp|plc|solicitors?|law|legal|insurance|mutual|assurance|council|executive|agency|trading"
                    + " standards|"
                    + "academy|school|college|society|productions?|courier|gazette|herald|times|news|echo|media|television|radio|CIC|"
                    + "trust|association|club|support|cleaning|chambers|defence|hmrc|customs|authority|commission|nhs|charity|claims)\\b");
    private static final Pattern ROLE =
            Pattern.compile("(?i)^(?:.{0,40}\\b(?:officer|manager|reporter|partner|chair|secretary|head"
                    + " ?teacher|editor|director|executive|solicitor|inspector|producer)), ?");
    private static final int LAST_LINES = 8;

    private final OwnBody own;

    Bodies(OwnBody own) {
        this.own = own;
    }

    @Override
    public List<Finding> in(Passage passage) {
        if (passage.source() == Passage.Source.SUBJECT) return List.of();
        List<Lines.Line> lines = Lines.written(passage.text());
        List<Finding> found = new ArrayList<>();
        for (int i = Math.max(1, lines.size() - LAST_LINES); i < lines.size(); i++) {
            Lines.Line line = lines.get(i);
            String text = line.text();
            if (text.strip().length() > 70 || text.strip().endsWith(".") || text.contains("@") || own.isNamedIn(text))
                continue;
            Matcher role = ROLE.matcher(text);
            int from = role.find() ? role.end() : 0;
            int bar = text.indexOf('|') > 0 ? text.indexOf('|') : text.length();
            if (from >= bar) continue;
            String name = text.substring(from, bar).strip();
            boolean titled = !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && name.split(" ").length <= 7;
            if (titled
                    && BODY.matcher(name).find()
                    && !name.toLowerCase(java.util.Locale.UK).startsWith("dear")
                    && !ROLE.matcher(name + ", ").matches()
                    && !name.matches("(?i)solicitors?|.*claimant.*|.*police.*")) {
                int start = line.from() + text.indexOf(name, from);
                found.add(passage.words(
                        FieldKey.ORGANISATION, new Span(start, start + name.length()), 0.85, "a body under the name"));
            }
        }
        return found;
    }
}
