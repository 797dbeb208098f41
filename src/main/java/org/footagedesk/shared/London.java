package org.footagedesk.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one zone in which the desk reads, counts and shows time. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** The day on which something happened, as people in London name it. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** How often the clocks show that time: once, but in the nights on which they change never or twice. */
    public static int showings(LocalDateTime time) {
        return ZONE.getRules().getValidOffsets(time).size();
    }

    /** The last second of that day, with which due dates end (DOMAIN E.0 rule 2). */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
    }
}
