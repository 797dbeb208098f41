package org.footagedesk.intake.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Messages written out in tests, line by line as they would arrive. */
final class Mails {

    static final Instant ARRIVED = Instant.parse("2026-11-16T09:00:00Z");

    private Mails() {}

    static ReadMail read(String raw) {
        return read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static ReadMail read(byte[] raw) {
        return new MailReader().read(new ByteArrayInputStream(raw), ARRIVED);
    }

    /** A message in two parts: a line of text, and a part made of the given headers and content. */
    static String withPart(String headersAndContent) {
        return """
                From: Ann Example <ann@sender.example>
                To: cctv@desk.example
                Subject: my request
                Date: Sun, 15 Nov 2026 10:00:00 +0000
                Message-ID: <1@sender.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Please find my form attached.
                --b
                """ + headersAndContent + "\n--b--\n";
    }
}
