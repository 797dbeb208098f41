package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.footagedesk.casework.MailDigest;
import org.footagedesk.casework.WaitingWork;
import org.footagedesk.people.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for somebody reaches them by mail, once a morning. */
@WholeDesk
class MorningIT {

    @Autowired
    private Neighbourhood people;

    @Autowired
    private MailDigest digest;

    @Autowired
    private WaitingWork waiting;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Test
    void theDigestSaysWhatWaitsAndNamesNobodyAndIsSentOnce() {
        people.send(Neighbourhood.request(
                "Osprey Oakes", "osprey.oakes@home.example", "first@osprey.example", Incident.yesterdayAt("12:20")));
        people.caseReadyFor("osprey.oakes@home.example");
        var clerk = waiting.of(staff.named("clerk").orElseThrow());
        String id = digestFor("clerk", "2026-03-09");

        digest.send(id);
        digest.send(id);

        assertThat(digestsOf("clerk@desk.localhost"))
                .singleElement()
                .asString()
                .contains("Letters to approve", "Due in the house")
                .contains(clerk.stream()
                        .map(group -> group.heading() + ": " + group.total())
                        .toList())
                .contains(
                        clerk.stream().flatMap(group -> group.first().stream()).toList())
                .doesNotContain("Osprey", "oakes");
        assertThat(outcome(id)).isEqualTo("sent");
    }

    @Test
    void whoeverHasNothingWaitingIsNotMailed() {
        String id = digestFor("committee", "2026-03-09");

        digest.send(id);

        assertThat(outcome(id)).isEqualTo("nothing-waits");
        assertThat(digestsOf("committee@desk.localhost")).isEmpty();
    }

    private String digestFor(String staff, String day) {
        var id = UUID.randomUUID();
        database.sql("insert into digest (id, day, staff) values (:id, cast(:day as date), :staff)")
                .param("id", id)
                .param("day", day)
                .param("staff", staff)
                .update();
        return id.toString();
    }

    private String outcome(String id) {
        return database.sql("select outcome from digest where id = :id")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
    }

    private List<String> digestsOf(String address) {
        return people.mailboxOf(address).stream()
                .filter(mail -> mail.contains("What waits for you today"))
                .toList();
    }
}
