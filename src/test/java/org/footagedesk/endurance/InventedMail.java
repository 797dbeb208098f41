package org.footagedesk.endurance;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.footagedesk.shared.London;

/** Requests of invented people, each with a Message-ID of its own and about yesterday. */
final class InventedMail {

    private static final String[] PLACES = {
        "outside the Guildhall", "at the Civic Hall entrance", "by the Guildhall offices"
    };

    private InventedMail() {}

    static String messageId(String name) {
        return name + "@applicants.example";
    }

    static String sender(String name) {
        return name + "@applicants.example";
    }

    /** A subject access request that names a place and a time of which the recorder has footage. */
    static byte[] request(String name, ZonedDateTime written) {
        return mail(name, written, """
            Hello,

            my bicycle was taken %s yesterday, %s, at half past %s in the afternoon.
            Please send me a copy of the CCTV footage of myself. I wore a green coat and a red scarf.

            %s
            """.formatted(
                        PLACES[Math.floorMod(name.hashCode(), PLACES.length)],
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(written.minusDays(1)),
                        Math.floorMod(name.hashCode(), 2) == 0 ? "two" : "three",
                        person(name)));
    }

    static byte[] mail(String name, ZonedDateTime written, String words) {
        return ("""
            Message-ID: <%s>
            Date: %s
            From: "%s" <%s>
            To: cctv@council.example
            Subject: CCTV footage please (%s)
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            """.formatted(
                                messageId(name),
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(written.withZoneSameInstant(London.ZONE)),
                                person(name),
                                sender(name),
                                name)
                        + words)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String person(String name) {
        String letters = name.replaceAll("[^a-z]", "");
        return "Ann " + letters.substring(0, 1).toUpperCase(Locale.UK) + letters.substring(1) + "ford";
    }
}
