package org.footagedesk.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The content of a part before any decoding. */
final class RawContent {

    private static final int MOST_BOUNDARIES = 5_000;

    private RawContent() {}

    static InputStream of(MimePart part) throws MessagingException {
        return switch (part) {
            case MimeMessage message -> message.getRawInputStream();
            case MimeBodyPart body -> body.getRawInputStream();
            default -> InputStream.nullInputStream();
        };
    }

    /** Whether so many lines look like boundaries that merely splitting the part would exhaust memory. */
    static boolean splitsIntoTooMany(MimePart part) throws MessagingException, IOException {
        int boundaries = 0;
        try (var lines = new BufferedReader(new InputStreamReader(of(part), StandardCharsets.ISO_8859_1))) {
            boolean lineStart = true;
            boolean dash = false;
            for (int c = lines.read(); c >= 0 && boundaries <= MOST_BOUNDARIES; c = lines.read()) {
                if (dash && c == '-') {
                    boundaries++;
                }
                dash = lineStart && c == '-';
                lineStart = c == '\n' || c == '\r';
            }
        }
        return boundaries > MOST_BOUNDARIES;
    }
}
