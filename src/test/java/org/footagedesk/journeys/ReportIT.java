package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The report to the committee, through screen, API and files (policy 1.6). */
@WholeDesk
class ReportIT {

    private static final String ADDRESS = "robin.redstart@home.example";

    @Autowired
    private Neighbourhood people;

    @Test
    @Shows("T-1.6")
    void theCommitteeReadsFiguresInWhichNobodyIsNamed() {
        people.send(Neighbourhood.request(
                "Robin Redstart", ADDRESS, "first@redstart.example", Incident.yesterdayAt("13:05")));
        String reference = people.caseReadyFor(ADDRESS);

        JsonNode report = people.get("committee", "/api/report");
        assertThat(report.get("sections")
                        .valueStream()
                        .map(part -> part.get("id").asString()))
                .containsExactly("volumes", "on-time", "answers", "holds", "refusals", "upkeep");
        assertThat(report.toString()).contains("Subject access").doesNotContain("Redstart", ADDRESS, reference);

        var page = people.visitor().signedInAs("committee").get("/desk/report");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("svg[role=img] desc")).isNotEmpty();
        assertThat(page.text())
                .contains("Requests received", "Done on time", "Upkeep of the system")
                .doesNotContain("Redstart", ADDRESS, reference);
    }

    @Test
    void itIsTakenAlongAsCsvAndAsPdf() {
        var committee = people.visitor().signedInAs("committee");

        var csv = committee.get("/desk/report/file?as=CSV&from=2026-01-01&to=2026-03-31");
        assertThat(csv.header("Content-Disposition")).contains("cctv-report-2026-01-01-to-2026-03-31.csv");
        assertThat(csv.body()).contains("\"Kind\",\"Jan 2026\",\"Feb 2026\",\"Mar 2026\",\"Together\"");

        var pdf = committee.get("/desk/report/file?as=PDF&from=2026-01-01&to=2026-12-31");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void daysThatAreNoPeriodAreSaidToBeSo() {
        var committee = people.visitor().signedInAs("committee");

        assertThat(committee.get("/desk/report?from=2026-03-01&to=soon").text()).contains("Enter a day, such as");
        assertThat(committee.get("/desk/report?from=2026-03-01&to=2026-02-01").text())
                .contains("The last day must not lie before the first.");
        assertThat(committee.get("/desk/report/file?as=CSV&from=never").status())
                .isEqualTo(404);
        assertThat(people.visitor()
                        .call("committee", "GET", "/api/report?from=2026-03-01&to=2020-01-01", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aClerkIsRefusedIt() {
        assertThat(people.visitor().call("clerk", "GET", "/api/report", "").status())
                .isEqualTo(403);
    }
}
