package org.footagedesk.intake.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What was said about when it happened, in local time of Europe/London. */
sealed interface WhenHeard {

    /** A time; others are what the same words may mean besides. */
    record Time(LocalDateTime from, LocalDateTime to, boolean clockOnly, List<Time> others) implements WhenHeard {}

    /** A day without a time. */
    record Day(LocalDate day) implements WhenHeard {}

    /** More than a day: nobody can search a week. */
    record TooWide() implements WhenHeard {}

    record StillToCome() implements WhenHeard {}

    record Nothing() implements WhenHeard {}
}
