package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The registers, told from what was recorded (policy 9.17). */
@WholeDesk
class RegistersIT {

    private static final String ADDRESS = "martin.merlin@home.example";

    @Autowired
    private Neighbourhood people;

    @Autowired
    private JdbcClient database;

    @Test
    @Shows("T-9.17")
    void aRequestAndItsFootageStandInTheirRegistersWithoutAnybodyTypingThem() {
        people.send(
                Neighbourhood.request("Martin Merlin", ADDRESS, "first@merlin.example", Incident.yesterdayAt("13:05")));
        String reference = people.caseReadyFor(ADDRESS);

        JsonNode requests = people.get("controller", "/api/registers/requests?q=merlin");
        assertThat(requests.get("rows")).hasSize(1);
        assertThat(requests.get("rows").get(0).valueStream().map(JsonNode::asString))
                .startsWith(reference, "subject access")
                .contains("Martin Merlin");
        assertThat(people.get("controller", "/api/registers/holds?q=" + reference)
                        .get("rows"))
                .isNotEmpty();
        assertThat(people.visitor()
                        .signedInAs("auditor")
                        .get("/desk/registers/requests?q=merlin")
                        .text())
                .contains(reference, "Martin Merlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests",
                "holds",
                "fees",
                "refusals",
                "training",
                "clock-checks",
                "signs",
                "working-copies",
                "complaints",
                "primary-requests",
                "masters",
                "media",
                "originals"
            })
    void everyRegisterOpensAndIsTakenAlongInEachFormat(String name) {
        var auditor = people.visitor().signedInAs("auditor");

        assertThat(auditor.get("/desk/registers/" + name).status()).isEqualTo(200);
        for (String format : new String[] {"XLSX", "CSV", "ODS"}) {
            var file = auditor.get("/desk/registers/" + name + "/file?format=" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).contains(name + ".");
        }
        assertThat(database.sql(
                                "select count(*) from journal where type = 'viewed' and actor = 'auditor' and open like :what")
                        .param("what", "%register-export/" + name + "/ods%")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatIsNoRegisterIsNotFoundAndWhoMayReadNoneIsRefused() {
        var auditor = people.visitor();

        assertThat(auditor.call("auditor", "GET", "/api/registers/secrets", "").status())
                .isEqualTo(404);
        assertThat(auditor.call("auditor", "GET", "/api/registers/requests?size=0", "")
                        .status())
                .isEqualTo(422);
        assertThat(auditor.call("clerk", "GET", "/api/registers/requests", "").status())
                .isEqualTo(403);
    }
}
