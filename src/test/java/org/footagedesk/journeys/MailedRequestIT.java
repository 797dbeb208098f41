package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footagedesk.Shows;
import org.footagedesk.settings.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What has become of a mail by the time a clerk comes in. */
@WholeDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailedRequestIT {

    private static final String ADDRESS = "ida.quillfeather@home.example";
    private static final Incident INCIDENT = Incident.yesterdayAt("14:10");

    @Autowired
    private Neighbourhood people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Home home;

    private String reference = "";

    @BeforeAll
    void aRequestIsMailed() {
        people.send(Neighbourhood.request("Ida Quillfeather", ADDRESS, "first@ida.example", INCIDENT));
        reference = people.caseReadyFor(ADDRESS);
    }

    @Test
    void itIsACaseOfItsKindWithBothClocks() {
        JsonNode page = people.page(reference);

        assertThat(page.get("kind").asString()).isEqualTo("SUBJECT_ACCESS");
        assertThat(page.get("state").asString()).isEqualTo("ENQUIRY");
        assertThat(page.get("requester").get("email").asString()).isEqualTo(ADDRESS);
        assertThat(page.get("obligations")
                        .valueStream()
                        .map(owed -> owed.get("id").asString()))
                .containsExactly("sar-acknowledgement", "sar-answer");
        assertThat(page.get("governingDue").isNull()).isFalse();
    }

    @Test
    @Shows({"T-9.1d", "T-6.5"})
    void itsFootageIsHeldWithAnHourToEitherSideAndItsHashIsKnown() {
        JsonNode hold = people.page(reference).get("holds").get(0);

        assertThat(hold.get("camera").asString()).isEqualTo("CIVIC-RAMP");
        assertThat(hold.get("from").asString())
                .isEqualTo(INCIDENT.at().minusHours(1).toInstant().toString());
        assertThat(hold.get("sha256").asString()).hasSize(64);
        assertThat(hold.get("overwriteAt").isNull()).isFalse();
    }

    @Test
    void theHoldWasThereBeforeTheLetter() {
        List<String> events = events();

        assertThat(events.indexOf("hold-requested")).isLessThan(events.indexOf("letter-drafted"));
        assertThat(events).contains("passed-on");
    }

    @Test
    void itsFirstLetterWaitsForAClerkAndSaysWhatIsMissing() {
        JsonNode letter = people.page(reference).get("letters").get(0);
        JsonNode text = people.get("clerk", "/api/letters/" + letter.get("id").asString());

        assertThat(letter.get("template").asString()).isEqualTo("SAR-2");
        assertThat(letter.get("state").asString()).isEqualTo("WAITING");
        assertThat(text.get("to").asString()).isEqualTo(ADDRESS);
        assertThat(text.get("html").asString()).contains(reference, "£10.00").doesNotContain("red coat", "secured");
        assertThat(people.mailboxOf(ADDRESS)).isEmpty();
    }

    @Test
    void eachFindingQuotesTheWritersOwnWords() {
        JsonNode from = people.page(reference).get("fields").get("incident_from");

        assertThat(from.get("value").asString()).isEqualTo(INCIDENT.asField());
        assertThat(from.get("quote").asString()).contains(INCIDENT.inWords().substring(3));
    }

    @Test
    void theLetterIsAlsoAPdf() {
        String letter = people.page(reference).get("letters").get(0).get("id").asString();
        var pdf = people.visitor()
                .get("/api/letters/" + letter, "Authorization", people.basic("clerk"), "Accept", "application/pdf");

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void whoWroteStandsInClearInNoTable() {
        for (String table : tables()) {
            assertThat(rowsOf(table))
                    .as("rows of " + table)
                    .noneMatch(row -> row.toLowerCase(java.util.Locale.ROOT).contains("quillfeather"));
        }
    }

    @Test
    @Shows({"T-5.6", "T-6.6"})
    void whoWroteStandsInClearInNoFileOfTheHome() throws IOException {
        try (var files = Files.walk(home.path())) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".mp4"))
                            .filter(file -> !file.startsWith(home.folder("mail"))))
                    .as("all but the demonstration's own mail server")
                    .noneMatch(MailedRequestIT::namesHer);
        }
    }

    private static boolean namesHer(Path file) {
        try {
            return Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Quillfeather");
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private List<String> events() {
        return people.page(reference)
                .get("events")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private List<String> tables() {
        return database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }

    private List<String> rowsOf(String table) {
        return database.sql("select row_to_json(t)::text || encode(t::text::bytea, 'escape') from \"" + table + "\" t")
                .query(String.class)
                .list();
    }
}
