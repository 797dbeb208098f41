package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    @Test
    void aPlainMessageGivesWhoWhenAndWhat() {
        ReadMail mail = Mails.read("""
                From: "Luscombe, Kev" <kev@freemail.example>
                To: CCTV <cctv@desk.example>, second@desk.example
                Subject: my =?utf-8?B?YmlrZQ==?=
                Date: Sun, 15 Nov 2026 10:00:00 +0000
                Message-ID: <abc@freemail.example>
                In-Reply-To: <one@desk.example>
                References: <zero@desk.example> <one@desk.example>

                It was taken
                on Saturday.
                """);

        assertThat(mail.senderName()).contains("Luscombe, Kev");
        assertThat(mail.sender()).contains(new EmailAddress("kev@freemail.example"));
        assertThat(mail.subject()).isEqualTo("my bike");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-15T10:00:00Z"));
        assertThat(mail.messageId()).contains("abc@freemail.example");
        assertThat(mail.inReplyTo()).containsExactly("one@desk.example");
        assertThat(mail.references()).containsExactly("zero@desk.example", "one@desk.example");
        assertThat(mail.recipients())
                .extracting(EmailAddress::value)
                .containsExactly("cctv@desk.example", "second@desk.example");
        assertThat(mail.text()).isEqualTo("It was taken\non Saturday.");
        assertThat(mail.automatic()).isEmpty();
        assertThat(mail.defects()).isEmpty();
    }

    @Test
    void anHtmlMessageKeepsItsLines() {
        ReadMail mail = Mails.read("""
                From: ann@sender.example
                Date: Sun, 15 Nov 2026 10:00:00 +0000
                Content-Type: text/html; charset=utf-8

                <html><head><style>p{}</style></head><body><p>Dear <b>clerk</b>,</p><div>my name is Ann<br>I was there.</div>
                <table><tr><td>Date:</td><td>14 November</td></tr><tr><td>Time:</td><td>3&nbsp;pm</td></tr></table>
                <script>alert(1)</script></body></html>
                """);

        assertThat(mail.text())
                .contains("Dear clerk,")
                .contains("my name is Ann\nI was there.")
                .contains("Date: 14 November\nTime: 3 pm")
                .doesNotContain("alert")
                .doesNotContain("p{}");
    }

    @Test
    void ofTwoFormsOfOneTextThePlainOneCounts() {
        ReadMail mail = Mails.read("""
                From: ann@sender.example
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                the plain words
                --b
                Content-Type: text/html

                <p>the rich words</p>
                --b--
                """);

        assertThat(mail.text()).isEqualTo("the plain words");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void aForwardedMessageIsKeptAsTextWithItsPapers() {
        ReadMail mail = Mails.read(Mails.withPart("""
                Content-Type: message/rfc822

                From: Bob <bob@other.example>
                Subject: the first message
                Date: Sat, 14 Nov 2026 09:00:00 +0000
                Content-Type: multipart/mixed; boundary=inner

                --inner

                Inner words.
                --inner
                Content-Type: image/png; name=me.png

                picture
                --inner--"""));

        assertThat(mail.text())
                .contains("Please find my form attached.")
                .contains("From: Bob <bob@other.example>")
                .contains("Subject: the first message")
                .contains("Inner words.");
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("me.png");
    }

    @Test
    void aFileWrittenIntoTheTextIsUnpacked() {
        ReadMail mail = Mails.read("""
                From: ann@sender.example

                See below.
                begin 644 note.txt
                %:&5L;&\\
                `
                end
                Regards
                """);

        assertThat(mail.attachments()).singleElement().satisfies(note -> {
            assertThat(note.name()).isEqualTo("note.txt");
            assertThat(note.bytes()).asString().isEqualTo("hello");
        });
        assertThat(mail.text()).contains("See below.").contains("Regards").doesNotContain("begin 644");
    }

    @Test
    void aSmallLogoShownInTheTextIsNoAttachment() {
        ReadMail mail = Mails.read("""
                From: ann@sender.example
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html

                <p>Hello</p><img src="cid:logo">
                --b
                Content-Type: image/png; name=logo.png
                Content-ID: <logo>
                Content-Disposition: inline; filename=logo.png

                tiny
                --b--
                """);

        assertThat(mail.attachments()).isEmpty();
    }
}
