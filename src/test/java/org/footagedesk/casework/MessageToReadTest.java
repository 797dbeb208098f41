package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.documents.DocumentReader;
import org.junit.jupiter.api.Test;

class MessageToReadTest {

    private static final DocumentReader DOCUMENTS = (name, mediaType, bytes, time) -> new ReadableDocument(
            name, mediaType, "read: " + new String(bytes, StandardCharsets.UTF_8).strip(), Map.of(), false);

    private static final String MAIL = """
            From: Ann Example <ann@sender.example>
            Subject: my request
            Date: Sun, 15 Nov 2026 10:00:00 +0000
            Content-Type: multipart/mixed; boundary=b

            --b

            Please find my form attached.
            --b
            Content-Type: text/plain; name=form.txt
            Content-Disposition: attachment; filename=form.txt

            my name is Ann
            --b--
            """;

    @Test
    void aMailAndItsPapersBecomeOneMessage() {
        ReadableMessage message = MessageToRead.of(mail(MAIL), DOCUMENTS);

        assertThat(message.senderName()).contains("Ann Example");
        assertThat(message.subject()).isEqualTo("my request");
        assertThat(message.body()).isEqualTo("Please find my form attached.");
        assertThat(message.automatic()).isEmpty();
        assertThat(message.documents()).singleElement().satisfies(form -> {
            assertThat(form.name()).isEqualTo("form.txt");
            assertThat(form.text()).isEqualTo("read: my name is Ann");
        });
    }

    @Test
    void thePapersOfAnAutomaticMailAreListedUnread() {
        ReadableMessage message = MessageToRead.of(mail("Precedence: bulk\n" + MAIL), DOCUMENTS);

        assertThat(message.automatic()).isPresent();
        assertThat(message.documents()).extracting(ReadableDocument::name).containsExactly("form.txt");
        assertThat(message.documents()).extracting(ReadableDocument::text).containsExactly("");
    }

    private static ReadMail mail(String raw) {
        return new MailReader().read(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
