package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what over the API, with a real case behind it. */
@WholeDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiPermissionsIT {

    private static final String ADDRESS = "pat.pipit@home.example";

    @Autowired
    private Neighbourhood people;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private String reference = "";
    private String letter = "";

    @BeforeAll
    void aRequestIsMailed() {
        people.send(Neighbourhood.request("Pat Pipit", ADDRESS, "first@pat.example", Incident.yesterdayAt("12:40")));
        reference = people.caseReadyFor(ADDRESS);
        letter = people.page(reference).get("letters").get(0).get("id").asString();
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, 200, 200, 200",
        "controller, 200, 200, 200",
        "gpm, 200, 200, 200",
        "admin, 403, 403, 200",
        "auditor, 403, 403, 403",
        "operator, 403, 403, 403",
        "committee, 403, 403, 403"
    })
    void eachRoleSeesWhatItsWorkNeeds(String who, int ofCases, int ofLetters, int ofSetAside) {
        assertThat(status(who, "/api/cases/" + reference)).isEqualTo(ofCases);
        assertThat(status(who, "/api/letters/" + letter)).isEqualTo(ofLetters);
        assertThat(status(who, "/api/set-aside")).isEqualTo(ofSetAside);
    }

    @ParameterizedTest
    @CsvSource({"admin", "auditor", "tmo"})
    void whoMayApproveNothingIsRefusedEvenWithTheRightHash(String who) {
        String sha256 =
                people.get("clerk", "/api/letters/" + letter).get("sha256").asString();

        assertThat(people.approve(who, letter, sha256).status()).isEqualTo(403);
        assertThat(people.page(reference).get("letters").get(0).get("state").asString())
                .isEqualTo("WAITING");
    }

    @Test
    void aWrongPasswordIsAskedForAgain() {
        var answer = people.visitor().call("clerk", "not-the-password", "GET", "/api/cases", "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain(reference);
    }

    @Test
    void aBrowsersSessionCountsForNothingThere() {
        assertThat(people.visitor().signedInAs("controller").get("/api/cases").status())
                .isEqualTo(401);
    }

    @Test
    void aHashThatIsNoneIsRefused() {
        assertThat(people.approve("clerk", letter, "abc").status()).isEqualTo(422);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(status("clerk", "/api/cases/CCTV-2026-99999")).isEqualTo(404);
        assertThat(status("clerk", "/api/letters/nonsense")).isEqualTo(404);
    }

    @Test
    void aStateThatNoLetterCanHaveIsRefusedInOneLine() {
        assertThat(status("clerk", "/api/letters?state=LOST")).isEqualTo(422);
    }

    @Test
    void nothingAnswersUnderApiThatItsDescriptionDoesNotKnow() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().entrySet())
                .filteredOn(
                        mapped -> mapped.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith("/api")))
                .isNotEmpty()
                .allSatisfy(mapped -> assertThat(mapped.getValue().getBeanType().getPackageName())
                        .isEqualTo("org.footagedesk.desk.api"));
    }

    private int status(String who, String path) {
        return people.visitor().call(who, "GET", path, "").status();
    }
}
