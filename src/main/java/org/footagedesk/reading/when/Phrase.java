package org.footagedesk.reading.when;

import org.jspecify.annotations.Nullable;

/**
 * Words that speak of one time: a point, a day, or an interval with two ends.
 *
 * @param firstToken where it begins among the tokens
 * @param nextToken the first token after it
 * @param led whether a word such as "at" or "between" stands before it
 */
record Phrase(Slot left, @Nullable Slot right, int firstToken, int nextToken, boolean led) {

    boolean range() {
        return right != null;
    }

    boolean tellsDay() {
        return left.tellsDay() || left.settled != null || right != null && (right.tellsDay() || right.settled != null);
    }

    boolean tellsTime() {
        return left.time != null || right != null && right.time != null;
    }

    /** Whether the figures stand alone and are more likely no time at all. */
    boolean tooRough() {
        if (left.time == null || tellsDay() || left.part != null) return left.time == null && empty();
        if (left.time.hour() < 0 && !range()) return true;
        boolean rough = left.time.rough() && (right == null || right.time == null || right.time.rough());
        return rough && !led;
    }

    private boolean empty() {
        return !tellsDay() && left.part == null;
    }
}
