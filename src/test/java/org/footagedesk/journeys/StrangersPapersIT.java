package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.footagedesk.reading.documents.Papers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk looks at what came with a mail, and takes a file away. */
@Journey
class StrangersPapersIT {

    private static final byte[] FORM = Papers.pdf("Application for footage of myself", "Signed by Kerra Pender");

    @Autowired
    private RunningDesk desk;

    @Test
    void documentsOpenAsPicturesAndWordsAndLeaveOnlyAsFiles() throws Exception {
        var writer = "kerra.pender@freemail.example";
        desk.receive(withPapers(writer));
        var page = desk.caseOf(writer, RunningDesk::hasALetter);
        var reference = page.path("reference").asString();
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).go("/desk/cases/" + reference);
            assertThat(clerk.words()).contains("may carry");
            Look.at(clerk, "case-with-documents");

            clerk.press("application.pdf");
            assertThat(clerk.heading()).isEqualTo("application.pdf");
            assertThat(clerk.words()).contains("page 1 of 2", "Signed by Kerra Pender");
            assertThat(clerk.ask("return document.querySelector('main img').naturalWidth > 1000"))
                    .as("the page is drawn")
                    .isEqualTo(true);
            Look.at(clerk, "document");
            clerk.press("Next page");
            assertThat(clerk.words()).contains("page 2 of 2");

            clerk.all("a[download]").getFirst().click();
            Path file = clerk.folder().resolve(reference + "-document-1.pdf");
            await().until(() -> Files.exists(file));
            assertThat(Files.readAllBytes(file)).isEqualTo(FORM);

            clerk.press("Case " + reference).press("page.html");
            assertThat(clerk.words()).contains("The desk could not draw this document.", "Only words");
            Look.at(clerk, "document-not-drawn");
            clerk.press("The message it came with");
            assertThat(clerk.words()).contains("As it was kept", "Content-Disposition: attachment; filename=page.html");
            Look.at(clerk, "message");
        }
    }

    private String withPapers(String writer) {
        return """
                From: Kerra Pender <%s>
                To: %s
                Subject: CCTV of me, with the form
                Date: %s
                Message-ID: <papers-of-kerra@freemail.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=part

                --part
                Content-Type: text/plain; charset=utf-8

                Please may I see the CCTV of myself. The form is attached.
                --part
                Content-Type: application/pdf
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=application.pdf

                %s
                --part
                Content-Type: text/html
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=page.html

                %s
                --part--
                """.formatted(
                        writer,
                        RunningDesk.MAILBOX,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(desk.now()),
                        coded(FORM),
                        coded("<html><body onload=alert(1)>Only words</body></html>".getBytes(StandardCharsets.UTF_8)));
    }

    private static String coded(byte[] bytes) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes);
    }
}
