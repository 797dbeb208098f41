package org.footagedesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a message, highlighted or plain. */
public record Passage(String text, @Nullable Mark mark) {

    /**
     * The text cut at its marks; put together again, the passages are the text. A mark that begins inside another,
     * or reaches past the end, is left out: what a stranger wrote is shown once and whole.
     */
    public static List<Passage> cut(String text, List<Mark> marks) {
        var passages = new ArrayList<Passage>();
        int at = 0;
        for (var mark : marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.span().from()))
                .toList()) {
            var span = mark.span();
            if (span.from() < at || span.to() > text.length() || span.length() == 0) {
                continue;
            }
            if (span.from() > at) {
                passages.add(new Passage(text.substring(at, span.from()), null));
            }
            passages.add(new Passage(span.in(text), mark));
            at = span.to();
        }
        if (at < text.length()) {
            passages.add(new Passage(text.substring(at), null));
        }
        return List.copyOf(passages);
    }
}
