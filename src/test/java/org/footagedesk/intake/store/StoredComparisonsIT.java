package org.footagedesk.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.footagedesk.intake.mail.MailboxComparison;
import org.footagedesk.intake.mail.MailboxComparisons;
import org.footagedesk.journeys.Neighbourhood;
import org.footagedesk.journeys.WholeDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeDesk
class StoredComparisonsIT {

    /** Later than any that the desk itself may make while this runs. */
    private static final Instant NOON = Instant.parse("2126-03-03T12:00:00Z");

    @Autowired
    private MailboxComparisons comparisons;

    @Autowired
    private Neighbourhood people;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from mailbox_comparison").update();
    }

    @Test
    void anAlarmStandsOnTodayUntilAComparisonFindsNoDifference() {
        comparisons.add(new MailboxComparison(NOON, 1, 2, 3));

        assertThat(comparisons.last()).contains(new MailboxComparison(NOON, 1, 2, 3));
        for (String name : new String[] {"admin", "controller"}) {
            assertThat(today(name))
                    .contains(
                            "Mailbox and store differ",
                            "Mails in INBOX for more than ten minutes: 1.",
                            "Mails in Processed and not kept by the desk: 2.",
                            "Mails kept by the desk and not in the mailbox any more: 3.",
                            "Compared on 3 March 2126 at 12:00");
        }
        assertThat(today("auditor")).doesNotContain("Mailbox and store differ");

        comparisons.add(new MailboxComparison(NOON.plusSeconds(3600), 0, 0, 0));

        assertThat(today("admin")).doesNotContain("Mailbox and store differ");
    }

    private String today(String name) {
        return people.visitor().signedInAs(name).get("/desk").text();
    }
}
