package org.footagedesk.intake.chat;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.footagedesk.form.yaml.FormFile;
import org.footagedesk.reading.Place;
import org.footagedesk.shared.FieldKey;

/** Tells conversations: each said in turn, on Wednesday 18 November 2026 at ten in the morning. */
final class Stories {

    static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

    static final PublishedFacts FACTS = new PublishedFacts(
            "Anytown Council",
            List.of("1 Mill Street", "ZZ1 1AA"),
            "You can ring the council offices on 01632 960100, Monday to Friday from 9 to 5, or call in.",
            Optional.of(Period.ofDays(30)),
            "A copy costs £10. Asking and viewing cost nothing.",
            "within 31 days",
            "You can complain in writing to the Town Clerk, and to the Information Commissioner.",
            "within 7 working days",
            List.of(
                    new Place("1", "GUILDHALL", "the Guildhall front door", List.of("Guildhall", "council offices")),
                    new Place("2", "GUILDHALL", "the Guildhall garages", List.of("garages", "garage area")),
                    new Place("3", "CIVIC_HALL", "the Civic Hall doors", List.of("Civic Hall"))));

    static final Dialogue DIALOGUE = new Dialogue(FormFile.shipped("find-footage"), FACTS);

    private Stories() {}

    static Conversation told(String... said) {
        return toldOn(DIALOGUE.open(NOW), said);
    }

    static Conversation toldOn(Conversation conversation, String... said) {
        for (String words : said) {
            conversation = DIALOGUE.next(conversation, words, NOW);
        }
        return conversation;
    }

    static Step asks(FieldKey field) {
        return new Step.Ask(field);
    }

    static String reply(Conversation conversation) {
        return String.join("\n", conversation.latest().reply().lines());
    }
}
