package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DedupeKeyTest {

    private static final String MAIL = """
            From: Ann <ann@sender.example>
            Subject: my request
            Date: Sun, 15 Nov 2026 10:00:00 +0000
            Message-ID: <1@sender.example>
            Content-Type: text/plain; charset=utf-8

            It was at three, café side.
            """;

    @Test
    void twoCopiesThatTookDifferentWaysAreOneMessage() {
        String other =
                "Received: from a.example by b.example; Sun, 15 Nov 2026 10:00:09 +0000\nX-Spam-Score: 1\n" + MAIL;

        assertThat(key(other)).isEqualTo(key(MAIL));
    }

    @Test
    void aCopyEncodedAnewOnItsWayIsTheSameMessage() {
        String encoded = MAIL.replace("café", "caf=C3=A9")
                .replace("charset=utf-8\n", "charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n");

        assertThat(key(encoded)).isEqualTo(key(MAIL));
    }

    @Test
    void theSameIdWithOtherWordsIsAnotherMessage() {
        assertThat(key(MAIL.replace("three", "four"))).isNotEqualTo(key(MAIL));
    }

    @Test
    void theSameIdWithAnotherPaperIsAnotherMessage() {
        String with = Mails.withPart("Content-Type: application/pdf; name=a.pdf\n\none");

        assertThat(key(with.replace("\none", "\ntwo"))).isNotEqualTo(key(with));
    }

    @Test
    void anotherSubjectIsAnotherMessage() {
        assertThat(key(MAIL.replace("my request", "my other request"))).isNotEqualTo(key(MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message-ID: <>\n", "Message-ID:\n", "Message-ID:   \n", ""})
    void anEmptyIdCountsAsNone(String header) {
        String without = MAIL.replace("Message-ID: <1@sender.example>\n", header);

        assertThat(Mails.read(without).messageId()).isEmpty();
        assertThat(key(without)).startsWith(":").isNotEqualTo(key(without.replace("three", "four")));
    }

    @Test
    void aRunawayIdStillGivesAKeyThatCanBeStored() {
        String runaway = MAIL.replace("<1@sender.example>", "<" + "i".repeat(5_000) + "@sender.example>");

        assertThat(key(runaway)).hasSizeLessThanOrEqualTo(265);
    }

    private static String key(String raw) {
        return DedupeKey.of(Mails.read(raw));
    }
}
