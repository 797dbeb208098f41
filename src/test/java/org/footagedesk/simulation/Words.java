package org.footagedesk.simulation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.shared.London;

/** What people write to the desk, or what the clerk types for them. */
final class Words {

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    /** The first mail of a request. */
    static String mail(Story story) {
        String when = DAY_AND_HOUR.format(story.seen());
        return switch (story.kind()) {
            case POLICE -> mail(story, "CCTV request", """
                    Devon and Cornwall Police request CCTV footage of the ramp entrance of the Civic Hall on %s for a
                    criminal investigation, crime reference CR/%06d/26.
                    """.formatted(when, story.number()));
            case MEDIA -> mail(story, "Press enquiry", """
                    I am a reporter of the Example Gazette. We would like to publish the CCTV footage of the theft at
                    the Civic Hall on %s.
                    """.formatted(when));
            case POLICY_COPY -> mail(story, "CCTV", "May I have a copy of your CCTV policy?\n");
            default -> mail(story, "CCTV", """
                    Dear council,

                    please send me a copy of the CCTV footage of me. My name is %s. I was at the ramp entrance of the
                    Civic Hall on %s, wearing a red coat and a white hat.

                    Yours faithfully
                    %s
                    """.formatted(story.name(), when, story.name()));
        };
    }

    static String mail(Story story, String subject, String words) {
        return mail(story, subject, words, story.at(Moment.ARRIVED));
    }

    static String mail(Story story, String subject, String words, Instant at) {
        return ("From: %s <%s>\nTo: cctv@desk.localhost\nMessage-ID: <%s@mail.example>\nDate: %s\nSubject: %s\n\n%s")
                .formatted(
                        story.name(),
                        story.address(),
                        UUID.randomUUID(),
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(London.at(at)),
                        subject,
                        words)
                .replace("\n", "\r\n");
    }

    /** What the clerk types in at the counter, now. */
    static Map<String, String> form(Story story, Instant now) {
        var form = new LinkedHashMap<String, String>();
        form.put("form", UUID.randomUUID().toString());
        form.put("kind", story.kind().name());
        form.put("received-day", London.day(now).toString());
        form.put("received-time", MINUTE.format(London.at(now)));
        form.put("requester_name", story.name());
        form.put("requester_email", story.address());
        form.put("words", "As told at the counter.");
        if (story.kind().concernsFootage()) {
            form.put("incident_location", "ramp entrance of the Civic Hall");
            form.put("clothing", "red coat");
            form.put("incident-day", story.seen().toLocalDate().toString());
            form.put("incident-from", MINUTE.format(story.seen()));
        }
        switch (story.kind()) {
            case POLICE -> {
                form.put("channel", "TELEPHONE");
                form.put("officer_name", story.name());
                form.put("officer_rank", "Constable");
                form.put("officer_number", "1234");
                form.put("force", "Devon and Cornwall Police");
                form.put("necessity", "A theft at the ramp is investigated");
                form.put("call-back", "01632 960001");
            }
            case AGENT_ACCESS -> {
                form.put("channel", "POST");
                form.put("ds_full_name", story.name() + " the elder");
                form.put("ds_date_of_birth", "1950-01-01");
                form.put("relationship", "relative");
            }
            case SUBJECT_ACCESS -> form.put("channel", "IN_PERSON");
            case PROSECUTING_BODY, LEGAL -> {
                form.put("channel", "POST");
                form.put("organisation", "Example Organisation");
            }
            case COMPLAINT -> {
                form.put("channel", "POST");
                form.put("words", "I complain: your staff watched me.");
            }
            case INFORMATION -> {
                form.put("channel", "POST");
                form.put("words", "How many cameras does the council have?");
            }
            default -> form.put("channel", "POST");
        }
        return form;
    }
}
