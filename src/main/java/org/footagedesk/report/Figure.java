package org.footagedesk.report;

import java.util.Collection;

/** How many of something there were, as it may be told to anybody: a number so small that it could point at a person is not said. */
public record Figure(int number, boolean about) {

    /** From here on a number is said. */
    static final int SAID_FROM = 5;

    static final String FEW = "fewer than 5";

    static Figure of(long number) {
        return new Figure(Math.toIntExact(number), false);
    }

    /** The sum of these. Where one of them is not said the sum is rounded, so that nobody can take the others from it. */
    static Figure sum(Collection<Figure> parts) {
        int sum = parts.stream().mapToInt(Figure::number).sum();
        boolean hides = parts.stream().anyMatch(part -> part.isHidden() || part.about);
        return new Figure(sum, hides);
    }

    boolean isHidden() {
        return number > 0 && number < SAID_FROM;
    }

    /** As it is written: the number, "fewer than 5", or "about 25". */
    String shown() {
        if (isHidden()) {
            return FEW;
        }
        return about && number > 0 ? "about " + rounded() : String.valueOf(number);
    }

    /** How long its bar is: one that is not said has the length of the most it may be. */
    int drawn() {
        return isHidden() ? SAID_FROM - 1 : about ? rounded() : number;
    }

    private int rounded() {
        return Math.round(number / (float) SAID_FROM) * SAID_FROM;
    }
}
