package org.footagedesk.reading.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text cut into tokens; positions outside it hold an empty mark, so that rules may look around freely. */
final class Tokens {

    private static final Token NOTHING = new Token("\0", 0, 0, -1, true, true);
    private static final int LONGEST_NUMBER = 8;

    private final List<Token> tokens = new ArrayList<>();

    Tokens(String text) {
        int i = 0;
        boolean apart = true;
        int newlines = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                apart = true;
                if (c == '\n') newlines++;
                i++;
                continue;
            }
            int end = endOfRun(text, i);
            tokens.add(token(text.substring(i, end), i, end, apart, newlines > 1));
            apart = false;
            newlines = 0;
            i = end;
        }
    }

    private static int endOfRun(String text, int start) {
        char first = text.charAt(start);
        boolean digits = isDigit(first);
        if (!digits && !Character.isLetter(first)) return start + 1;
        int end = start + 1;
        while (end < text.length() && (digits ? isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static Token token(String run, int from, int to, boolean apart, boolean breaks) {
        boolean number = isDigit(run.charAt(0)) && run.length() <= LONGEST_NUMBER;
        return new Token(run.toLowerCase(Locale.UK), from, to, number ? Integer.parseInt(run) : -1, apart, breaks);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i < 0 || i >= tokens.size() ? NOTHING : tokens.get(i);
    }

    boolean has(int i, String word) {
        return at(i).is(word);
    }

    boolean has(int i, Set<String> words) {
        return words.contains(at(i).text());
    }

    boolean number(int i, int least, int most) {
        Token token = at(i);
        return token.isNumber() && token.number() >= least && token.number() <= most;
    }

    /** Whether the token follows the one before it without white space. */
    boolean joined(int i) {
        return !at(i).apart();
    }

    /** The first position at or after i that holds none of the words. */
    int skip(int i, Set<String> words) {
        int next = i;
        while (words.contains(at(next).text())) next++;
        return next;
    }
}
