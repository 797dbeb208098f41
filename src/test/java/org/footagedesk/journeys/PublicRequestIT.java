package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class PublicRequestIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Autowired
    private RunningDesk desk;

    @Test
    void withoutScriptsAPersonAsksInConversationAndIsToldWhatHappensNext() {
        var writer = "sam.taylor@mail.example";
        try (var visitor = Browser.withoutScripts(desk)) {
            visitor.go("/");
            Look.at(visitor, "public");
            visitor.press("Start");
            Look.at(visitor, "chat-opening");
            visitor.press("Send");
            assertThat(visitor.words()).contains("There is a problem", "Write an answer, or choose one.");
            Look.at(visitor, "chat-refused");
            visitor.press("Yes, it is me");
            say(visitor, "I am Sam Taylor and you reach me at " + writer);
            say(
                    visitor,
                    "On %s between 2 and 2.30pm".formatted(DAY.format(desk.now().minusDays(1))));
            Look.at(visitor, "chat");
            say(visitor, "Outside the Guildhall front door");
            say(visitor, "Somebody pushed me over and ran away");
            say(visitor, "A red coat and a green hat");
            visitor.press("Check your answers");
            assertThat(visitor.words()).contains("Sam Taylor", writer, "A red coat and a green hat");
            Look.at(visitor, "chat-check");
            visitor.press("Send my request");
            assertThat(visitor.heading()).isEqualTo("We have your request");
            Look.at(visitor, "chat-sent");
            var page = desk.caseOf(writer, RunningDesk::heldAndAnswered);
            assertThat(page.path("kind").asString()).isEqualTo("SUBJECT_ACCESS");
            assertThat(page.path("submissions").path(0).path("channel").asString())
                    .isEqualTo("CHAT");
        }
    }

    @Test
    void thePagesThatInformAreAccessible() {
        try (var visitor = Browser.open(desk)) {
            for (var page : new String[] {"privacy", "accessibility", "complaints"}) {
                Look.at(visitor.go("/" + page), page);
            }
            visitor.go("/no-such-page");
            assertThat(visitor.heading()).isEqualTo("There is no such page");
            Look.at(visitor, "not-found");
        }
    }

    private static void say(Browser visitor, String words) {
        visitor.write("Your answer", words).press("Send");
    }
}
