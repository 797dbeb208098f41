package org.footagedesk.letter;

import java.util.ArrayList;
import java.util.List;

/** What a person changed in a letter, word by word: the generated text and the edited one told apart. */
public final class WordChanges {

    private static final long MOST_COMPARISONS = 4_000_000;

    /** What became of some words. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Words next to each other with the same fate, with the blanks and line ends between them. */
    public record Run(Fate fate, String words) {}

    private WordChanges() {}

    /** The runs in reading order: those kept and added make the new text, those kept and removed the old words. */
    public static List<Run> between(String before, String after) {
        var old = pieces(before);
        var now = pieces(after);
        var runs = new ArrayList<Run>();
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            append(runs, Fate.REMOVED, before);
            append(runs, Fate.ADDED, after);
            return runs;
        }
        var common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                append(runs, Fate.KEPT, now.get(j++));
                i++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                append(runs, Fate.REMOVED, old.get(i++));
            } else {
                append(runs, Fate.ADDED, now.get(j++));
            }
        }
        return runs;
    }

    /** How many pieces the two texts have in common from there on. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Other blanks after the same word are no change. */
    private static boolean same(String piece, String other) {
        return piece.strip().equals(other.strip());
    }

    /** Each word with the blanks that follow it. */
    private static List<String> pieces(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void append(List<Run> runs, Fate fate, String words) {
        if (!runs.isEmpty() && runs.getLast().fate() == fate) {
            runs.set(runs.size() - 1, new Run(fate, runs.getLast().words() + words));
        } else if (!words.isEmpty()) {
            runs.add(new Run(fate, words));
        }
    }
}
