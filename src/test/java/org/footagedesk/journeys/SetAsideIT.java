package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.work.Work;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Work that fails for good is seen at the desk, and is done once its cause is gone. */
@WholeDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetAsideIT {

    private static final String ADDRESS = "sid.snipe@home.example";
    private static final Incident INCIDENT = Incident.yesterdayAt("16:05");

    @Autowired
    private Neighbourhood people;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Work work;

    @Autowired
    private TransactionTemplate transaction;

    private CaseReference reference;

    @BeforeAll
    void aRequestIsMailed() {
        people.send(Neighbourhood.request("Sid Snipe", ADDRESS, "first@sid.example", INCIDENT));
        reference = new CaseReference(people.caseReadyFor(ADDRESS));
    }

    @Test
    void whatFailedForGoodIsListedAndReplayDoesIt() {
        var hold = new HoldId(UUID.randomUUID());
        work.schedule("secure-hold", reference + "/" + hold);
        String id = people.until(this::setAside);
        requestHold(hold);

        assertThat(replay(id)).isEqualTo(200);
        people.isIdle();

        assertThat(state(hold)).isEqualTo("SECURED");
        assertThat(setAside()).isNull();
        assertThat(replay(id)).as("a second replay").isEqualTo(409);
    }

    @Test
    void whatIsNotSetAsideCannotBeReplayed() {
        assertThat(replay(UUID.randomUUID().toString())).isEqualTo(404);
        assertThat(replay("nonsense")).isEqualTo(404);
    }

    private int replay(String id) {
        return people.visitor()
                .call("admin", "POST", "/api/set-aside/" + id + "/replay", "{}")
                .status();
    }

    private String setAside() {
        return people.get("admin", "/api/set-aside")
                .get("setAside")
                .valueStream()
                .filter(row -> row.get("reasonCode").asString().equals("hold-unknown"))
                .peek(row -> assertThat(row.get("step").asString()).isEqualTo("secure-hold"))
                .map(row -> row.get("id").asString())
                .findFirst()
                .orElse(null);
    }

    private void requestHold(HoldId hold) {
        var window = new TimeWindow(
                INCIDENT.at().toInstant(), INCIDENT.at().plusMinutes(1).toInstant());
        transaction.executeWithoutResult(status -> cases.append(
                cases.getForChange(reference),
                INCIDENT.at().toInstant(),
                "controller",
                List.of(new HoldRequested(hold, "CIVIC-STEPS", window, "asked for by the controller"))));
    }

    private String state(HoldId hold) {
        return people.page(reference.value())
                .get("holds")
                .valueStream()
                .filter(held -> held.get("id").asString().equals(hold.toString()))
                .map((JsonNode held) -> held.get("state").asString())
                .findFirst()
                .orElseThrow();
    }
}
