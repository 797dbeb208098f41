package org.footagedesk.reading.when;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring pieces to phrases, and knows which words between them make an interval. */
final class Phrases {

    private static final int WIDEST_GAP = 6;

    private final Tokens tokens;
    private final List<Phrase> phrases = new ArrayList<>();
    private Slot left = new Slot();
    private @Nullable Slot right;
    private int first = -1;
    private int next;
    private boolean opened;

    private Phrases(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Phrase> in(Tokens tokens, List<Seen> seen) {
        var phrases = new Phrases(tokens);
        seen.forEach(phrases::add);
        phrases.close();
        return phrases.phrases;
    }

    private void add(Seen seen) {
        boolean near = first >= 0 && fillersUpTo(seen.from());
        if (!near || !takes(seen)) {
            close();
            begin(seen);
        }
        next = seen.next();
    }

    private void begin(Seen seen) {
        first = seen.from();
        opened = SmallWords.OPENERS.contains(tokens.at(first - 1).text())
                || SmallWords.OPENERS.contains(tokens.at(first - 2).text());
        seen.pieces().forEach(left::takes);
    }

    private boolean takes(Seen seen) {
        boolean joins = joinsTo(seen.from());
        for (Piece piece : seen.pieces()) {
            if (right == null && joins && opensRight(piece)) right = new Slot();
            Slot current = right == null ? left : right;
            if (!current.takes(piece)) return false;
        }
        return true;
    }

    private boolean opensRight(Piece piece) {
        return switch (piece) {
            case Piece.Clock _ -> left.time != null;
            case Piece.MonthDay _, Piece.Days _ -> left.tellsDay();
            case Piece.Weekday _ -> left.weekday != null || left.time != null && left.tellsDay();
            case Piece.Part _ -> left.part != null && left.time == null;
            case Piece.Moment _, Piece.Stretch _, Piece.InWeek _ -> left.settled != null || left.tellsDay();
        };
    }

    private boolean joinsTo(int from) {
        boolean pair = false;
        for (int i = next; i < from; i++) {
            String word = tokens.at(i).text();
            if (SmallWords.RANGE.contains(word)) return true;
            if (SmallWords.OPENERS.contains(word)) opened = true;
            if (SmallWords.PAIR.contains(word)) pair = true;
            if (word.equals("/") && left.part == DayPart.WHOLE_NIGHT) return true;
        }
        return pair && opened;
    }

    private boolean fillersUpTo(int from) {
        if (tokens.at(from).breaks()) return false;
        boolean beforeSomething = opened && left.time != null && right == null;
        int widest = beforeSomething ? WIDEST_GAP + 1 : WIDEST_GAP;
        if (from - next > widest) return false;
        boolean until = false;
        for (int i = next; i < from; i++) {
            Token token = tokens.at(i);
            if (token.breaks()) return false;
            until |= beforeSomething && token.is("before");
            if (!SmallWords.FILLERS.contains(token.text()) && !(until && token.isWord())) return false;
        }
        return true;
    }

    private void close() {
        if (first >= 0) {
            boolean led = SmallWords.CUES.contains(tokens.at(first - 1).text())
                    || tokens.has(first - 1, ".")
                            && SmallWords.CUES.contains(tokens.at(first - 2).text());
            phrases.add(new Phrase(left, right, first, next, led || right != null && right.time != null && opened));
        }
        left = new Slot();
        right = null;
        first = -1;
        opened = false;
    }
}
