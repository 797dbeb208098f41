package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticMailTest {

    @ParameterizedTest
    @CsvSource({
        "'Auto-Submitted: auto-replied', auto-submitted",
        "'Auto-Submitted: auto-generated; owner=x', auto-submitted",
        "'Precedence: bulk', precedence",
        "'X-Autoreply: yes', x-auto",
        "'X-Auto-Response-Suppress: All', x-auto",
        "'Return-Path: <>', null-return-path",
        "'List-Id: <news.sender.example>', list",
        "'From: MAILER-DAEMON@sender.example', mail-system",
        "'Subject: Automatic reply: We have your request', subject",
        "'Subject: Out of office', subject",
        "'Content-Type: multipart/report; report-type=delivery-status; boundary=b', report"
    })
    void aMachineIsToldByItsHeaders(String header, String rule) {
        assertThat(Mails.read(header + "\n\nhello\n").automatic()).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Return-Path: <ann@sender.example>",
                "Precedence: normal",
                "Subject: RE: Automatic reply: We have your request",
                "Subject: FW: Undeliverable: CCTV of Saturday",
                "Subject: delivery van hit my car",
                "Subject: failure of your cameras",
                "Subject: out of hours CCTV request",
                "Subject: undelivered parcel, may I see the CCTV",
                "X-Auto-Response-Suppress: OOF"
            })
    void aPersonIsNotTakenForAMachine(String header) {
        assertThat(Mails.read(header + "\nFrom: ann@sender.example\n\nhello\n").automatic())
                .isEmpty();
    }

    @Test
    void aLetterOfOurOwnThatComesBackIsAutomatic() {
        var reader = new MailReader(Set.of("letters.desk.example"));
        String raw = "Message-ID: <letter-1@letters.desk.example>\r\n\r\nhello\r\n";

        ReadMail mail = reader.read(new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII)));

        assertThat(mail.automatic()).contains("own-message-id");
    }
}
