package org.footagedesk.policy;

/**
 * How much one sender may set in motion in a London day before a person must agree.
 *
 * @param holds new holds, at least one
 * @param footageHours hours of footage held, at least one
 * @param automaticLetters letters that leave unread; none where 0
 */
public record Quotas(int holds, int footageHours, int automaticLetters) {

    public Quotas {
        if (holds < 1 || footageHours < 1 || automaticLetters < 0) {
            throw new IllegalArgumentException("Quotas allow at least one hold and one hour of footage a day.");
        }
    }
}
