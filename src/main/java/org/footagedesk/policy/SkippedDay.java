package org.footagedesk.policy;

import java.time.LocalDate;

/** A day passed over in a count and its name: the bank holiday, or the day of the weekend when an end rolls over it. */
public record SkippedDay(LocalDate date, String name) {}
