package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileMailTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\form.pdf, form.pdf",
        "/etc/cron.d/x, x",
        "'..', attachment-1.pdf",
        "' ', attachment-1.pdf",
        "'a\tb.pdf', a b.pdf",
        "'<script>.pdf', _script_.pdf"
    })
    void anAttachmentsNameHoldsNoPath(String given, String safe) {
        ReadMail mail = Mails.read(Mails.withPart("""
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="%s"

                x""".formatted(given.replace("\\", "\\\\"))));

        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly(safe);
    }

    @Test
    void anEndlessNameKeepsItsEnding() {
        ReadMail mail = Mails.read(
                Mails.withPart("Content-Type: application/pdf; name=\"%s.pdf\"\n\nx".formatted("n".repeat(5_000))));

        assertThat(mail.attachments().getFirst().name())
                .hasSizeLessThanOrEqualTo(120)
                .endsWith(".pdf");
    }

    @Test
    void twoAttachmentsOfOneNameAreToldApart() {
        ReadMail mail = Mails.read(Mails.withPart("""
                Content-Type: image/jpeg; name=image0.jpg

                one
                --b
                Content-Type: image/jpeg; name=image0.jpg

                two"""));

        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("image0.jpg", "image0 (2).jpg");
    }

    @Test
    void aLineBreakInADisplayNameStaysOnItsLine() {
        ReadMail mail = Mails.read("""
                From: =?utf-8?Q?Ann=0D=0ABcc:_all=40desk.example?= <ann@sender.example>
                Subject: =?utf-8?Q?cctv=0D=0AX-Evil:_1?=

                hello
                """);

        assertThat(mail.senderName()).contains("Ann Bcc: all@desk.example");
        assertThat(mail.subject()).isEqualTo("cctv X-Evil: 1");
        assertThat(mail.recipients()).isEmpty();
    }

    @Test
    void aMultipartWithoutItsBoundaryIsReadAsItStands() {
        ReadMail mail = Mails.read("""
                From: ann@sender.example
                Content-Type: multipart/mixed; boundary="never-used"

                My bike was stolen on Saturday.
                """);

        assertThat(mail.text()).contains("My bike was stolen on Saturday.");
    }

    @Test
    void tenThousandPartsEndInADefectAndTheTextIsKept() {
        String parts = IntStream.range(0, 10_000)
                .mapToObj(i -> "Content-Type: image/png; name=" + i + ".png\n\nx\n--b\n")
                .collect(Collectors.joining());

        ReadMail mail = Mails.read(Mails.withPart(parts));

        assertThat(mail.text()).contains("Please find my form attached.");
        assertThat(mail.attachments()).hasSizeLessThan(400);
        assertThat(mail.defects()).anyMatch(defect -> defect.contains("thousands of parts"));
    }

    @Test
    void tenThousandPartsInsideOneAnotherEndInADefect() {
        var raw = new StringBuilder("From: ann@sender.example\n");
        for (int i = 0; i < 10_000; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        raw.append("Content-Type: text/plain\n\ndeep\n");

        ReadMail mail = Mails.read(raw.toString());

        assertThat(mail.sender()).isPresent();
        assertThat(mail.defects()).isNotEmpty();
    }

    @Test
    void aThousandMessagesInsideOneAnotherEndInADefect() {
        String raw = "From: ann@sender.example\n" + "Content-Type: message/rfc822\n\n".repeat(1_000) + "\ndeep\n";

        assertThat(Mails.read(raw).defects()).anyMatch(defect -> defect.contains("deep"));
    }

    @ParameterizedTest
    @CsvSource({"us-ascii", "utf-8", "iso-8859-1", "windows-1252", "x-unheard-of", "''"})
    void aWrongCharsetStillGivesTheLetters(String charset) {
        byte[] raw = "From: ann@sender.example\r\nContent-Type: text/plain; charset=%s\r\n\r\ncafé at 3£\r\n"
                .formatted(charset)
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Mails.read(raw).text()).isEqualTo("café at 3£");
    }

    @Test
    void anEmptyMessageIsRead() {
        ReadMail mail = Mails.read("");

        assertThat(mail.text()).isEmpty();
        assertThat(mail.sender()).isEmpty();
        assertThat(mail.messageId()).isEmpty();
        assertThat(mail.sentAt()).isEqualTo(Mails.ARRIVED);
        assertThat(mail.defects()).isNotEmpty();
    }

    @Test
    void aDateInTheFutureGivesWayToTheArrival() {
        ReadMail mail = Mails.read("From: ann@sender.example\nDate: Mon, 1 Jan 2035 00:00:00 +0000\n\nhello\n");

        assertThat(mail.sentAt()).isEqualTo(Mails.ARRIVED);
        assertThat(mail.defects()).anyMatch(defect -> defect.contains("date"));
    }

    @Test
    void aMessageWithoutDateAndArrivalCountsAsSentAtTheEpoch() {
        ReadMail mail = new MailReader()
                .read(new ByteArrayInputStream("Subject: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));

        assertThat(mail.sentAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aTextNamedPdfIsKeptUnderItsName() {
        ReadMail mail = Mails.read(Mails.withPart("Content-Type: application/pdf; name=form.pdf\n\nI am only text."));

        assertThat(mail.attachments()).singleElement().satisfies(form -> {
            assertThat(form.name()).isEqualTo("form.pdf");
            assertThat(new String(form.bytes(), StandardCharsets.UTF_8)).contains("I am only text.");
        });
    }

    @Test
    void brokenBase64GivesWhatCanBeDecoded() {
        ReadMail mail = Mails.read(Mails.withPart(
                "Content-Type: text/csv; name=a.csv\nContent-Transfer-Encoding: base64\n\naGVsbG8g!!d29ybGQ=*"));

        assertThat(mail.attachments()).hasSize(1);
    }

    @Test
    void anUnknownTransferEncodingGivesTheBytesAsTheyStand() {
        ReadMail mail = Mails.read("From: ann@sender.example\nContent-Transfer-Encoding: x-secret\n\nhello\n");

        assertThat(mail.text()).isEqualTo("hello");
    }
}
