package org.footagedesk.journeys;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.footagedesk.shared.London;

/** Something that happened yesterday, where the demonstration's recorder has footage of it. */
public record Incident(ZonedDateTime at) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("'on' d MMMM yyyy 'at' HH:mm", Locale.UK);

    public static Incident yesterdayAt(String time) {
        return new Incident(ZonedDateTime.now(London.ZONE).minusDays(1).with(LocalTime.parse(time)));
    }

    /** As the person who saw it would write. */
    public String inWords() {
        return WORDS.format(at);
    }

    /** As findings hold it. */
    public String asField() {
        return at.toLocalDateTime().toString();
    }
}
