package org.footagedesk.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.desk.OnPaper;
import org.footagedesk.desk.PaperCases;
import org.footagedesk.desk.PaperDesk;
import org.footagedesk.desk.Visitor;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnPaper
class ApiIT {

    private static final String CASE = "/api/cases/" + PaperCases.ORDINARY;

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Autowired
    private PaperDesk desk;

    @BeforeEach
    void forget() {
        desk.forget();
    }

    @Test
    void casesCarryTheNamesThatScriptsRelyOn() {
        var list = json(get("clerk", "/api/cases?size=10&page=0"));

        assertThat(list.propertyNames()).containsExactlyInAnyOrder("cases", "total");
        assertThat(list.get("cases").get(0).propertyNames())
                .containsExactlyInAnyOrder("reference", "kind", "state", "receivedAt", "governingDue", "requester");
        assertThat(list.get("cases").get(0).get("requester").get("email").asString())
                .isEqualTo("ann@home.example");
        assertThat(list.get("cases").get(0).get("receivedAt").asString()).isEqualTo("2026-03-09T21:14:00Z");
        assertThat(list.get("cases").get(0).get("governingDue").asString()).isEqualTo("2026-04-09");
    }

    @Test
    void aCaseCarriesAllThatIsKnownOfIt() {
        var page = json(get("clerk", CASE));

        assertThat(page.get("reference").asString()).isEqualTo(PaperCases.ORDINARY);
        assertThat(page.get("kind").asString()).isEqualTo("SUBJECT_ACCESS");
        assertThat(page.get("fields").get("incident_from").propertyNames())
                .containsExactlyInAnyOrder("value", "confidence", "quote", "source", "rule");
        assertThat(names(page, "documents")).containsExactlyInAnyOrder("name", "type", "sha256");
        assertThat(names(page, "obligations"))
                .containsExactlyInAnyOrder("id", "clause", "start", "due", "state", "explanation");
        assertThat(names(page, "gates")).containsExactlyInAnyOrder("id", "met", "why");
        assertThat(names(page, "holds"))
                .containsExactlyInAnyOrder(
                        "id",
                        "camera",
                        "from",
                        "to",
                        "state",
                        "sha256",
                        "overwriteAt",
                        "lapsesAt",
                        "gaps",
                        "recorderTime",
                        "equipmentFault");
        assertThat(names(page, "letters"))
                .containsExactlyInAnyOrder("id", "template", "state", "approver", "dueBy", "nearLimit");
        assertThat(names(page, "submissions"))
                .containsExactlyInAnyOrder("id", "receivedAt", "channel", "messageId", "automatic", "sharesMessageId");
        assertThat(names(page, "events")).containsExactlyInAnyOrder("version", "type", "at", "actor");
    }

    @Test
    void aLetterIsJsonOrPdfAsTheCallerAccepts() {
        var visitor = visitor();
        var letter = json(get("clerk", "/api/letters/l1"));
        var pair = java.util.Base64.getEncoder().encodeToString(("clerk:" + home.demonstrationPassword()).getBytes());
        var pdf = visitor.get("/api/letters/l1", "Authorization", "Basic " + pair, "Accept", "application/pdf");

        assertThat(letter.propertyNames()).contains("sha256", "html", "to", "subject");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(json(get("clerk", "/api/letters?state=WAITING")).get("letters"))
                .hasSize(1);
    }

    @Test
    void aLetterInTheListSaysWhetherItsLimitIsNear() {
        var list = json(get("clerk", "/api/letters?state=WAITING"));

        assertThat(names(list, "letters"))
                .containsExactlyInAnyOrder(
                        "id", "caseReference", "template", "state", "to", "subject", "approver", "dueBy", "nearLimit");
        assertThat(list.get("letters").get(0).get("nearLimit").asBoolean()).isTrue();
    }

    @Test
    void anApprovalNamesTheTextThatWasRead() {
        var approved = post("clerk", "/api/letters/l1/approve", "{\"sha256\":\"" + PaperDesk.READ + "\"}");

        assertThat(approved.status()).isEqualTo(200);
        assertThat(desk.told()).containsExactly("approve l1 by clerk");
    }

    @Test
    void aChangedDraftIsRefusedWithAConflict() {
        var refused = post("clerk", "/api/letters/l1/approve", "{\"sha256\":\"" + Sha256.of("older") + "\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(json(refused).get("error").asString()).startsWith("Read the letter again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}                   | 422", "{\"sha256\":\"abc\"} | 422", "not json             | 422"})
    void anApprovalOfNothingIsRefused(String body, int status) {
        var refused = post("clerk", "/api/letters/l1/approve", body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(json(refused).get("error").asString()).isNotBlank().doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "tmo, /api/cases",
        "finhr, /api/cases",
        "operator, /api/cases",
        "committee, /api/cases",
        "auditor, /api/cases",
        "admin, /api/cases",
        "admin, /api/cases/CCTV-2026-00042",
        "admin, /api/letters",
        "auditor, /api/letters/l1",
        "auditor, /api/set-aside"
    })
    void aRoleWithoutTheAbilityIsForbidden(String name, String path) {
        var refused = get(name, path);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("{\"error\":\"Your role does not allow this.\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases/CCTV-2026-99999, 404",
        "/api/cases/nonsense, 404",
        "/api/letters/none, 404",
        "/api/nothing, 404",
        "/api/letters/broken, 500",
        "/api/cases?size=0, 422",
        "/api/cases?size=many, 422"
    })
    void errorsAreOneClearLine(String path, int status) {
        var refused = get("clerk", path);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(json(refused).propertyNames()).containsExactly("error");
        assertThat(json(refused).get("error").asString()).endsWith(".");
    }

    @Test
    void withoutThePasswordNothingIsSaid() {
        var refused = visitor().get("/api/cases");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(json(refused).get("error").asString()).contains("HTTP Basic");
    }

    @Test
    void theSessionOfTheScreensOpensNothingHere() {
        var signedIn = visitor().signedInAs("clerk");

        assertThat(signedIn.get("/desk").status()).isEqualTo(200);
        assertThat(signedIn.get("/api/cases").status()).isEqualTo(401);
        assertThat(get("clerk", "/api/cases").header("Set-Cookie")).isEmpty();
    }

    @Test
    void setAsideWorkIsListedAndReplayed() {
        assertThat(json(get("admin", "/api/set-aside")).get("setAside").get(0).propertyNames())
                .containsExactlyInAnyOrder("id", "step", "reasonCode", "attempts", "setAsideAt");
        assertThat(post("admin", "/api/set-aside/w1/replay", "").status()).isEqualTo(200);
        assertThat(post("admin", "/api/set-aside/w7/replay", "").status()).isEqualTo(404);
        assertThat(desk.told()).containsExactly("replay w1");
    }

    private Visitor visitor() {
        return new Visitor(environment, home);
    }

    private Visitor.Answer get(String name, String path) {
        return visitor().call(name, "GET", path, "");
    }

    private Visitor.Answer post(String name, String path, String json) {
        return visitor().call(name, "POST", path, json);
    }

    private static JsonNode json(Visitor.Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static java.util.Collection<String> names(JsonNode page, String list) {
        return page.get(list).get(0).propertyNames();
    }
}
