package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.footagedesk.desk.Visitor;
import org.footagedesk.reading.documents.Papers;
import org.footagedesk.shared.Sha256;
import org.footagedesk.vault.KeyRing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came with a mail, as staff look at it. */
@WholeDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginalsIT {

    private static final String NOTE = "<html><body><p>A note</p><script>alert(1)</script></body></html>";
    private static final byte[] FORM = Papers.pdf("I was by the ramp at three.", "The second page.");

    @Autowired
    private Neighbourhood people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private KeyRing keys;

    private String page = "";

    @BeforeAll
    void aRequestWithTwoPapersIsMailed() {
        page = "/desk/cases/" + mailed("wanda.wheatear@home.example");
    }

    @Test
    void aPdfIsDrawnPageByPageAndReadOut() {
        var form = staff("clerk").get(page + "/documents/" + Sha256.of(FORM) + "?page=2");

        assertThat(form.text()).contains("form.pdf", "page 2 of 2", "I was by the ramp at three. The second page.");
        assertThat(form.page().selectFirst("main img").attr("src")).startsWith("data:image/jpeg;base64,/9j/");
        assertThat(viewsOf(Sha256.of(FORM).hex())).containsExactly("clerk");
    }

    @Test
    void aWebPageIsReadOutAndTakenAwayButNeverShown() {
        String note = page + "/documents/" + Sha256.of(NOTE);

        assertThat(staff("gpm").get(note).text())
                .contains("A note", "could not draw this document")
                .doesNotContain("alert(1)");
        var file = staff("gpm").get(note + "/file");
        assertThat(file.body()).isEqualTo(NOTE);
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment")
                .endsWith("-document-2.bin\"")
                .doesNotContain("note");
        assertThat(viewsOf(Sha256.of(NOTE).hex())).containsExactly("gpm", "gpm");
    }

    @Test
    void theMessageIsThereAsItWasKept() {
        var links = staff("controller").get(page).page().select("a[href*=/messages/]");
        var message = staff("controller").get(links.getFirst().attr("href"));

        assertThat(message.page().select(".screens-message").text()).isEqualTo("Please send me the CCTV of myself.");
        assertThat(message.page().select(".screens-source").text())
                .contains("Message-ID: <wanda.wheatear@home.example>", "boundary=parts");
        assertThat(viewsOf("message/")).contains("controller");
    }

    @Test
    void whoMaySeeNoCaseLearnsNothingAndLeavesNoView() {
        var form = page + "/documents/" + Sha256.of(FORM);

        assertThat(staff("admin").get(form).status()).isEqualTo(403);
        assertThat(staff("admin").get(form + "/file").status()).isEqualTo(403);
        assertThat(viewsOf(Sha256.of(FORM).hex())).doesNotContain("admin");
    }

    @Test
    void ofAnErasedCaseNothingIsShown() {
        var reference = mailed("gone.godwit@home.example");
        var shown = "/desk/cases/" + reference;
        var message =
                staff("clerk").get(shown).page().select("a[href*=/messages/]").attr("href");
        keys.destroy("case/" + reference);

        for (var path : new String[] {shown + "/documents/" + Sha256.of(FORM), message}) {
            assertThat(staff("clerk").get(path).status()).as(path).isEqualTo(410);
        }
        assertThat(staff("clerk")
                        .get(shown + "/documents/" + Sha256.of(FORM) + "/file")
                        .status())
                .isEqualTo(410);
    }

    private String mailed(String address) {
        people.send(Neighbourhood.mail(
                "Wanda Wheatear",
                address,
                address,
                Map.of("MIME-Version", "1.0", "Content-Type", "multipart/mixed; boundary=parts"),
                """
                --parts
                Content-Type: text/plain

                Please send me the CCTV of myself.
                --parts
                %s
                --parts
                %s
                --parts--
                """.formatted(
                                attached("form.pdf", "application/pdf", FORM),
                                attached("note.html", "text/html", NOTE.getBytes(StandardCharsets.UTF_8)))));
        people.hasDealtWith(address);
        return people.casesWith(address).getFirst();
    }

    private static String attached(String name, String mediaType, byte[] bytes) {
        return """
                Content-Type: %s
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=%s

                %s""".formatted(
                mediaType, name, Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes));
    }

    private Visitor staff(String who) {
        return people.visitor().signedInAs(who);
    }

    private List<String> viewsOf(String what) {
        return database.sql(
                        "select actor from journal where stream like 'view/%' and open like :what order by position")
                .param("what", "%" + what + "%")
                .query(String.class)
                .list();
    }
}
