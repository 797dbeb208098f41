package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.Submissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Mail that is no request in plain words. */
@WholeDesk
class OtherMailIT {

    @Autowired
    private Neighbourhood people;

    @Autowired
    private Submissions submissions;

    @Test
    void anAutomaticMailWithoutACaseIsKeptAndOpensNone() {
        people.send(Neighbourhood.mail(
                "Robot",
                "robot@away.example",
                "note@away.example",
                Map.of("Auto-Submitted", "auto-replied", "Subject", "CCTV footage request"),
                "Please send me my images."));
        people.hasDealtWith("note@away.example");

        assertThat(submissions.findByMessageId("note@away.example")).isPresent();
        assertThat(people.casesWith("robot@away.example")).isEmpty();
        assertThat(people.mailboxOf("robot@away.example")).isEmpty();
    }

    @Test
    void aMailThatCannotBeReadBecomesACaseForAPersonWithTheMailAsItCame() throws IOException {
        String empty =
                Neighbourhood.mail("Mute Swan", "mute@home.example", "mute@home.example", Map.of("Subject", ""), "");
        people.send(empty);
        people.hasDealtWith("mute@home.example");

        assertThat(people.casesWith("mute@home.example")).singleElement().satisfies(reference -> {
            JsonNode page = people.page(reference);
            assertThat(page.get("state").asString()).isEqualTo("TO_BE_READ");
            assertThat(page.get("submissions").get(0).get("messageId").asString())
                    .isEqualTo("mute@home.example");
        });
        Submission kept = submissions.findByMessageId("mute@home.example").orElseThrow();
        try (InputStream raw = submissions.raw(kept)) {
            assertThat(new String(raw.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Message-ID: <mute@home.example>");
        }
    }
}
