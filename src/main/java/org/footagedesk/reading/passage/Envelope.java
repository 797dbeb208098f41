package org.footagedesk.reading.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The heading that mail programs write above an earlier message: "From: ... Sent: ...", or "On ... wrote:". */
record Envelope(int from, int bodyFrom, Optional<String> sender, Optional<String> sent) {

    private static final int DEEPEST = 12;
    private static final Pattern MARKER = Pattern.compile(
            "(?i)^[-_ ]{2,12}\\s?(?:original message|forwarded message|forwarded by)\\b.{0,60}$|^begin forwarded"
                    + " message:?$");
    private static final Pattern HEADER =
            Pattern.compile("(?i)^(from|sent|date|to|cc|subject|oddi wrth):\\s*(.{0,300})$");

    static List<Envelope> in(String text) {
        List<Lines.Line> lines = Lines.of(text);
        List<Envelope> found = new ArrayList<>();
        for (int i = 0; i < lines.size() && found.size() < DEEPEST; i++) {
            int start = i;
            String words = plain(lines.get(i));
            if (MARKER.matcher(words).matches()) {
                i++;
                while (i < lines.size() && lines.get(i).blank()) i++;
            }
            Optional<Envelope> envelope = headers(lines, start, i);
            if (envelope.isPresent()) {
                found.add(envelope.get());
                while (i < lines.size() && lines.get(i).from() < envelope.get().bodyFrom()) i++;
                i--;
            } else if (wrote(words)) {
                found.add(new Envelope(
                        lines.get(start).from(), lines.get(start).to(), Optional.empty(), Optional.empty()));
            }
        }
        return found;
    }

    private static boolean wrote(String words) {
        return words.length() < 300
                && words.startsWith("On ")
                && words.toLowerCase(Locale.UK).endsWith("wrote:");
    }

    private static Optional<Envelope> headers(List<Lines.Line> lines, int start, int first) {
        Optional<String> sender = Optional.empty();
        Optional<String> sent = Optional.empty();
        int i = first;
        int headers = 0;
        for (; i < lines.size() && i < first + 10; i++) {
            var matcher = HEADER.matcher(plain(lines.get(i)));
            if (!matcher.matches()) break;
            headers++;
            switch (matcher.group(1).toLowerCase(Locale.UK)) {
                case "from" -> sender = Optional.of(matcher.group(2));
                case "sent", "date" -> sent = Optional.of(matcher.group(2));
                default -> {}
            }
        }
        boolean heading = headers >= 2 && sender.isPresent();
        if (!heading) return Optional.empty();
        int bodyFrom = i < lines.size() ? lines.get(i).from() : lines.getLast().to();
        return Optional.of(new Envelope(lines.get(start).from(), bodyFrom, sender, sent));
    }

    private static String plain(Lines.Line line) {
        return line.text().replaceFirst("^[> ]{1,20}", "").replace("*", "").strip();
    }
}
