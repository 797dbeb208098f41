package org.footagedesk.policy;

import java.time.LocalDate;

/** The last day on which something is in time (to its end, in London), with how that day was reached. */
public record DueDate(LocalDate date, Explanation explanation) {}
