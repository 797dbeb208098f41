package org.footagedesk.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.footagedesk.policy.WorkingCalendar;

/**
 * What a case takes in from outside its own events when it is asked what may be done on it.
 *
 * @param today the London day
 * @param calendar by which working days are counted
 * @param openIncident the major incident under which police supervise the cameras now (policy 15.1), where one is open
 */
public record Surroundings(LocalDate today, WorkingCalendar calendar, Optional<String> openIncident) {}
