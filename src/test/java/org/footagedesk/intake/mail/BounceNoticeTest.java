package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class BounceNoticeTest {

    private static final String NOTICE = """
            Return-Path: <>
            From: Mail Delivery Subsystem <MAILER-DAEMON@mx1.freemail.example>
            To: cctv@desk.example
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <9F1C2@mx1.freemail.example>
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: text/plain

            I'm sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx1.freemail.example

            Final-Recipient: rfc822; liam@freemail.example
            Action: failed
            Status: 5.2.2
            Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

            --b
            Content-Type: message/rfc822

            From: cctv@desk.example
            Message-ID: <letter-24@letters.desk.example>
            Subject: Re: cctv of my sister

            Dear Mr Example
            --b--
            """;

    @Test
    void aBounceNamesWhoDidNotGetWhichLetterAndWhy() {
        assertThat(Mails.read(NOTICE).bounce())
                .contains(new Bounce(
                        EmailAddress.parse("liam@freemail.example"),
                        Optional.of("letter-24@letters.desk.example"),
                        "5.2.2 552 5.2.2 Mailbox full"));
    }

    @Test
    void theLetterThatCameBackIsNotTheBouncesOwnText() {
        ReadMail mail = Mails.read(NOTICE);

        assertThat(mail.text()).isEqualTo("I'm sorry.");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.automatic()).isPresent();
    }

    @Test
    void aDelayIsNoBounce() {
        ReadMail delayed =
                Mails.read(NOTICE.replace("Action: failed", "Action: delayed").replace("5.2.2", "4.2.2"));

        assertThat(delayed.bounce()).isEmpty();
        assertThat(delayed.automatic()).isPresent();
    }

    @Test
    void aPersonWhoQuotesABounceSendsNone() {
        ReadMail mail = Mails.read("""
                From: ann@sender.example
                Subject: FW: Undelivered Mail Returned to Sender

                What does this mean?
                > Final-Recipient: rfc822; ann@sender.example
                Final-Recipient: rfc822; ann@sender.example
                Action: failed
                """);

        assertThat(mail.bounce()).isEmpty();
        assertThat(mail.automatic()).isEmpty();
    }

    @Test
    void anOutOfOfficeNoteIsNoBounce() {
        ReadMail mail =
                Mails.read("Return-Path: <>\nFrom: jo@police.example\nSubject: Automatic reply: delivery\n\nAway.\n");

        assertThat(mail.bounce()).isEmpty();
    }
}
