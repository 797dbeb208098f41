package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.footagedesk.Shows;
import org.footagedesk.desk.Visitor;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cover, the trained list and the restricted reviewers, through the API (policy 4.3, 4.4, 5.9, 7.4). */
@WholeDesk
class CoverAndTrainingIT {

    @Autowired
    private Neighbourhood people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @AfterEach
    void nobodyIsAwayAndNobodyIsTrained() {
        people.get("controller", "/api/absences").get("absences").forEach(this::end);
        strike();
    }

    @Test
    @Shows("T-4.3")
    void theManagerHasTheClerksPowersOnlyWhileTheAbsenceIsOnRecordAndTheJournalSaysSo() {
        assertThat(call("gpm", "GET", "/api/trained", "").status()).isEqualTo(403);
        assertThat(recordAbsence("controller").status()).isEqualTo(200);

        assertThat(call("gpm", "GET", "/api/trained", "").status()).isEqualTo(200);
        assertThat(train("gpm").status()).isEqualTo(200);
        assertThat(newest("trained-listed")).contains("\"inCapacity\":\"standing in for the Town Clerk\"");
        assertThat(people.visitor().signedInAs("gpm").get("/desk").text()).contains("standing in for the Town Clerk");

        JsonNode absence =
                people.get("controller", "/api/absences").get("absences").get(0);
        assertThat(end(absence).status()).isEqualTo(200);
        assertThat(call("gpm", "GET", "/api/trained", "").status()).isEqualTo(403);
    }

    @Test
    void nobodyGivesThemselvesTheClerksPowers() {
        assertThat(recordAbsence("gpm").status()).isEqualTo(403);
        recordAbsence("controller");
        assertThat(recordAbsence("gpm").body()).contains("cannot give yourself");
    }

    @Test
    @Shows({"T-4.4", "T-5.9"})
    void theFinanceManagerWhoOpensACameraForVandalismIsDeniedAndItIsOnRecord() {
        Visitor.Answer answer = review("finhr", "b", "benches were broken");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("objective b", "4.4");
        assertThat(newest("access-denied")).contains("camera/CIVIC-STEPS for objective b", "4.4");
        assertThat(newest("access-denied")).doesNotContain("benches");
    }

    @Test
    void eachRestrictedReviewerMayLookForTheOneObjectiveOfTheirRole() {
        assertThat(review("tmo", "b", "benches were broken").status()).isEqualTo(200);
        assertThat(review("tmo", "e", "who let the cleaner in").status()).isEqualTo(403);
        assertThat(review("finhr", "e", "who let the cleaner in").status()).isEqualTo(200);
        assertThat(review("clerk", "b", "curious").status()).isEqualTo(403);
    }

    @Test
    void whatOneOpensIsNotOpenToAnother() {
        String id =
                json(review("tmo", "b", "benches were broken")).get("review").asString();

        assertThat(call("tmo", "GET", "/api/reviews/" + id + "/picture?at=60", "")
                        .status())
                .isEqualTo(200);
        assertThat(call("controller", "GET", "/api/reviews/" + id + "/picture?at=60", "")
                        .status())
                .isEqualTo(404);
        assertThat(call("finhr", "GET", "/api/reviews/" + id + "/picture", "").status())
                .isEqualTo(404);
    }

    @Test
    @Shows({"T-7.4", "T-5.9"})
    void anOperatorIsDeniedUntilListedAsTrained() {
        assertThat(review("operator", "a", "as the officer asked").status()).isEqualTo(403);
        assertThat(newest("access-denied")).contains("camera/CIVIC-STEPS", "not on the list of trained people");

        assertThat(train("controller").status()).isEqualTo(200);
        assertThat(review("operator", "a", "as the officer asked").status()).isEqualTo(200);

        strike();
        assertThat(review("operator", "a", "as the officer asked").status()).isEqualTo(403);
    }

    @Test
    @Shows("T-5.9")
    void everyRefusedPageIsOnRecord() {
        assertThat(people.visitor().signedInAs("finhr").get("/desk/cases").status())
                .isEqualTo(403);

        assertThat(newest("access-denied")).contains("GET /desk/cases", "READ_CASES");
    }

    @Test
    @Shows({"T-1.3", "T-2.1", "T-4.2", "T-7.2"})
    void aPurposeWithoutWordsOpensNothing() {
        assertThat(review("tmo", "b", " ").status()).isEqualTo(422);
        assertThat(review("tmo", "x", "benches").status()).isEqualTo(422);
    }

    private Visitor.Answer review(String who, String objective, String words) {
        Instant from = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(3, ChronoUnit.HOURS);
        return call(
                who,
                "POST",
                "/api/reviews",
                "{\"camera\":\"CIVIC-STEPS\",\"from\":\"%s\",\"to\":\"%s\",\"objective\":\"%s\",\"words\":\"%s\"}"
                        .formatted(from, from.plus(1, ChronoUnit.HOURS), objective, words));
    }

    private Visitor.Answer train(String who) {
        var today = London.day(clock.instant());
        return call(
                who,
                "POST",
                "/api/trained",
                "{\"person\":\"operator\",\"topic\":\"OPERATING\",\"on\":\"%s\",\"until\":\"%s\"}"
                        .formatted(today, today.plusYears(1)));
    }

    private void strike() {
        call(
                "controller",
                "POST",
                "/api/trained/strike",
                "{\"person\":\"operator\",\"topic\":\"OPERATING\",\"reason\":\"left\"}");
    }

    private Visitor.Answer recordAbsence(String who) {
        var today = London.day(clock.instant());
        return call(
                who,
                "POST",
                "/api/absences",
                "{\"away\":\"controller\",\"from\":\"%s\",\"to\":\"%s\",\"cover\":\"gpm\"}"
                        .formatted(today, today.plusDays(2)));
    }

    private Visitor.Answer end(JsonNode absence) {
        return call("controller", "POST", "/api/absences/" + absence.get("id").asString() + "/end", "");
    }

    private String newest(String type) {
        List<String> open = database.sql("select open from journal where type = :type order by position desc limit 1")
                .param("type", type)
                .query(String.class)
                .list();
        return open.isEmpty() ? "" : open.getFirst();
    }

    private Visitor.Answer call(String who, String method, String path, String body) {
        return people.visitor().call(who, method, path, body);
    }

    private static JsonNode json(Visitor.Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
