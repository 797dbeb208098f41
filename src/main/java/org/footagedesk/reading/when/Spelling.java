package org.footagedesk.reading.when;

/** Whether a word is a slip of the pen away from another. */
final class Spelling {

    private static final int LONGEST = 12;

    private Spelling() {}

    /** At most two letters wrong, missing, added or swapped, in words of up to twelve letters. */
    static boolean near(String word, String right) {
        if (word.length() > LONGEST || Math.abs(word.length() - right.length()) > 2) return false;
        int[][] cost = new int[word.length() + 1][right.length() + 1];
        for (int i = 0; i <= word.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= right.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= word.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                int change = word.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
                if (swapped(word, right, i, j)) cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
        return cost[word.length()][right.length()] <= (right.length() > 7 ? 2 : 1);
    }

    private static boolean swapped(String word, String right, int i, int j) {
        return i > 1 && j > 1 && word.charAt(i - 1) == right.charAt(j - 2) && word.charAt(i - 2) == right.charAt(j - 1);
    }
}
