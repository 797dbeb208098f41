package org.footagedesk.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.footagedesk.reading.Grain;

/** What one rule saw in the tokens. */
sealed interface Piece {

    /** A time of the clock. */
    record Clock(ClockTime time) implements Piece {}

    /** A part of the day without its day. */
    record Part(DayPart part) implements Piece {}

    /** A day, week or month that is settled by the words and the reference. */
    record Days(LocalDate from, LocalDate to, Grain grain, double confidence, String rule) implements Piece {}

    /** A day of a month without its year; month 0 where only the day is said ("the 4th"). */
    record MonthDay(int day, int month) implements Piece {}

    /** A weekday, with the week it is said to lie in. */
    record Weekday(DayOfWeek day, Week week) implements Piece {}

    /** A week in which another day lies ("... last week"). */
    record InWeek(int weeksAgo) implements Piece {}

    /** A moment counted from the reference to the minute ("half an hour ago"). */
    record Moment(java.time.LocalDateTime at, Grain grain) implements Piece {}

    /** A settled stretch of hours or minutes ("the last two hours"). */
    record Stretch(java.time.LocalDateTime from, java.time.LocalDateTime to) implements Piece {}

    /** The words that say which of several weekdays is meant. */
    enum Week {
        LATEST,
        LAST,
        THIS,
        BEFORE_LAST,
        NEXT
    }

    default boolean tellsDay() {
        return switch (this) {
            case Days _, MonthDay _, Weekday _, InWeek _ -> true;
            case Clock _, Part _, Moment _, Stretch _ -> false;
        };
    }
}
