package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One request from approval to bounce: each test goes on from where the one before it ended. */
@WholeDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnsweredRequestIT {

    private static final String ADDRESS = "otto.marchbanks@home.example";
    private static final String REQUEST =
            Neighbourhood.request("Otto Marchbanks", ADDRESS, "first@otto.example", Incident.yesterdayAt("11:20"));

    @Autowired
    private Neighbourhood people;

    private String reference = "";
    private String letter = "";

    @BeforeAll
    void aRequestIsMailed() {
        people.send(REQUEST);
        reference = people.caseReadyFor(ADDRESS);
        letter = people.page(reference).get("letters").get(0).get("id").asString();
    }

    @Test
    @Order(1)
    void anApprovalOfAnotherTextIsRefused() {
        assertThat(people.approve("clerk", letter, "0".repeat(64)).status()).isEqualTo(409);
        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    @Order(2)
    void anApprovedLetterReachesTheRequesterOnce() {
        assertThat(people.approve("clerk", letter, sha256()).status()).isEqualTo(200);
        people.until(() -> state().equals("SENT") ? letter : null);

        assertThat(people.mailboxOf(ADDRESS)).hasSize(1);
    }

    @Test
    @Order(3)
    void asAnAcknowledgementItIsMarkedSoThatNoMachineAnswersIt() {
        assertThat(sent()).contains("Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All", "Return-Path: <>");
    }

    @Test
    @Order(3)
    void itAnswersTheRequestAndAnswersToItComeBackToTheCase() {
        assertThat(sent()).contains("In-Reply-To: <first@otto.example>").contains("cctv+" + reference + "-");
    }

    @Test
    @Order(4)
    void itIsNotSentASecondTime() {
        assertThat(people.approve("clerk", letter, sha256()).status()).isEqualTo(409);
        people.isIdle();

        assertThat(people.mailboxOf(ADDRESS)).hasSize(1);
    }

    @Test
    @Order(5)
    void theAcknowledgementIsMet() {
        assertThat(acknowledgement()).isEqualTo("MET");
    }

    @Test
    @Order(6)
    void aReplyToOurSignedAddressJoinsTheCase() {
        reply("Otto Marchbanks", ADDRESS, "reply@otto.example");

        assertThat(messages()).contains("reply@otto.example");
        assertThat(people.casesWith(ADDRESS)).containsExactly(reference);
    }

    @Test
    @Order(7)
    void aStrangersReplyToOurSignedAddressDoesNotJoinTheCase() {
        reply("Someone Else", "stranger@elsewhere.example", "stranger@elsewhere.example");

        assertThat(messages()).doesNotContain("stranger@elsewhere.example");
    }

    @Test
    @Order(8)
    void theSameMailAgainChangesNothing() {
        int before = messages().size();
        people.send(REQUEST);
        people.send(Neighbourhood.mail(
                "Otto", ADDRESS, "after@otto.example", Map.of("Auto-Submitted", "auto-replied"), "x"));
        people.hasDealtWith("after@otto.example");

        assertThat(messages()).hasSize(before);
    }

    @Test
    @Order(9)
    void theSameRequestInAnotherMailJoinsWithoutASecondAcknowledgement() {
        people.send(REQUEST.replace("first@otto.example", "again@otto.example"));
        people.hasDealtWith("again@otto.example");

        assertThat(messages()).contains("again@otto.example");
        assertThat(people.page(reference).get("letters").size()).isEqualTo(1);
        assertThat(people.mailboxOf(ADDRESS)).hasSize(1);
    }

    @Test
    @Order(10)
    void theSameRequestFromAnotherPersonIsAnotherCase() {
        people.send(REQUEST.replace("first@otto.example", "other@nell.example")
                .replace(ADDRESS, "nell@marchbanks.example"));
        people.hasDealtWith("other@nell.example");

        assertThat(people.casesWith("nell@marchbanks.example")).hasSize(1).doesNotContain(reference);
    }

    @Test
    @Order(11)
    void anOutOfOfficeNoteToOurLetterIsFiledAndNeverAnswered() {
        people.send(Neighbourhood.mail(
                "Otto Marchbanks",
                ADDRESS,
                "away@otto.example",
                Map.of("Auto-Submitted", "auto-replied", "In-Reply-To", ourMessageId(), "Subject", "Out of office"),
                "I am away until Monday."));
        people.hasDealtWith("away@otto.example");

        assertThat(submission("away@otto.example").get("automatic").asBoolean()).isTrue();
        assertThat(people.page(reference).get("letters").size()).isEqualTo(1);
        assertThat(people.mailboxOf(ADDRESS)).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    @Order(12)
    void aBounceMakesTheLetterUndeliveredAndOpensItsObligationAgain() {
        people.send(bounceOf(ourMessageId()));
        people.hasDealtWith("bounce@mx.home.example");

        assertThat(state()).isEqualTo("UNDELIVERED");
        assertThat(acknowledgement()).isNotEqualTo("MET");
        assertThat(people.casesWith("mailer-daemon@mx.home.example"))
                .doesNotHaveDuplicates()
                .hasSizeLessThan(2);
    }

    private void reply(String name, String from, String messageId) {
        people.send(
                Neighbourhood.mail(
                        name, from, messageId, Map.of("Subject", "Re: your letter"), "My coat was dark red."),
                signedAddress());
        people.hasDealtWith(messageId);
    }

    private String signedAddress() {
        String mail = sent();
        int at = mail.indexOf("cctv+");
        return mail.substring(at, mail.indexOf("@desk.localhost", at)) + "@desk.localhost";
    }

    private String ourMessageId() {
        String mail = sent();
        int at = mail.indexOf("Message-ID: ") + "Message-ID: ".length();
        return mail.substring(at, mail.indexOf('>', at) + 1);
    }

    private String bounceOf(String ours) {
        return """
            From: Mail Delivery System <mailer-daemon@mx.home.example>
            To: cctv@desk.localhost
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <bounce@mx.home.example>
            Date: Mon, 2 Nov 2026 22:00:00 +0000
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: text/plain

            The mailbox does not exist.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.home.example

            Final-Recipient: rfc822; %s
            Action: failed
            Status: 5.1.1

            --b
            Content-Type: text/rfc822-headers

            Message-ID: %s
            Subject: your request

            --b--
            """.formatted(ADDRESS, ours).replace("\n", "\r\n");
    }

    private String sent() {
        return people.mailboxOf(ADDRESS).getFirst();
    }

    private String sha256() {
        return people.get("clerk", "/api/letters/" + letter).get("sha256").asString();
    }

    private String state() {
        return people.page(reference).get("letters").get(0).get("state").asString();
    }

    private String acknowledgement() {
        return people.page(reference).get("obligations").get(0).get("state").asString();
    }

    private List<String> messages() {
        return people.page(reference)
                .get("submissions")
                .valueStream()
                .map(message -> message.get("messageId").asString())
                .toList();
    }

    private JsonNode submission(String messageId) {
        return people.page(reference)
                .get("submissions")
                .valueStream()
                .filter(message -> message.get("messageId").asString().equals(messageId))
                .findFirst()
                .orElseThrow();
    }
}
