package org.footagedesk.desk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.desk.OnPaper;
import org.footagedesk.desk.PaperCases;
import org.footagedesk.desk.PaperOriginals;
import org.footagedesk.desk.Visitor;
import org.footagedesk.settings.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What strangers sent, as it is shown and as it is taken away. */
@OnPaper
class OriginalsScreenIT {

    private static final String CASE = "/desk/cases/" + PaperCases.ORDINARY;
    private static final String DOCUMENT = CASE + "/documents/" + PaperOriginals.DOCUMENT;
    private static final String MESSAGE = CASE + "/messages/" + PaperOriginals.MESSAGE;
    private static final String FILED = "/desk/filed/00000000-0000-0000-0000-000000000001";

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Test
    void theCaseLeadsToEachDocumentAndToEachMessage() {
        var links = as("clerk").get(CASE).page().select("a[href]").eachAttr("href");

        assertThat(links).contains(DOCUMENT, MESSAGE);
        assertThat(as("clerk").get("/desk/filed").page().select("a[href]").eachAttr("href"))
                .contains(FILED);
    }

    @Test
    void aDocumentIsAPictureAndWordsAndSaysThatNobodyCheckedIt() {
        var page = as("clerk").get(DOCUMENT + "?page=2").page();

        assertThat(page.selectFirst("main").text())
                .contains("This came from a stranger and may carry a virus")
                .contains("page 2 of 3", "Passport of Ann Example", "ds_full_name", "12 kB");
        assertThat(page.selectFirst("main img").attr("src")).isEqualTo("data:image/jpeg;base64,/9j/2Q==");
        assertThat(page.select("nav a[rel]").eachAttr("href"))
                .containsExactly(DOCUMENT + "?page=1", DOCUMENT + "?page=3");
        assertThat(page.select("iframe, embed, object")).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeDrawnSaysSo() {
        var page = as("clerk").get(DOCUMENT + "?page=4").page();

        assertThat(page.text()).contains("The desk could not draw this document.");
        assertThat(page.select("main img")).isEmpty();
    }

    @Test
    void theFileItselfCanOnlyBeTakenAway() {
        var file = as("clerk").get(DOCUMENT + "/file");

        assertThat(file.body()).isEqualTo(PaperOriginals.FILE);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + PaperCases.ORDINARY + "-document-1.pdf\"");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.raw().headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.raw().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, MESSAGE, FILED})
    void whatAStrangerWroteStaysInert(String path) {
        var page = as("clerk").get(path).page();

        assertThat(page.selectFirst("main").text()).contains(PaperCases.SCRIPT, "[[${7*7}]]", "may carry a virus");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[onerror], [style], img[src=x]")).isEmpty();
    }

    @Test
    void aLongMessageSaysThatOnlyItsBeginningIsShown() {
        assertThat(as("clerk").get(MESSAGE).text()).contains("Only its beginning is shown.", "2.4 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmo", "finhr", "operator", "committee", "auditor", "admin"})
    void whoMaySeeNoCaseSeesNothingThatCameWithOne(String name) {
        var visitor = as(name);

        for (var path : new String[] {DOCUMENT, DOCUMENT + "/file", MESSAGE, FILED}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CASE + "/documents/nonsense",
                CASE + "/documents/nonsense/file",
                CASE + "/messages/nonsense",
                "/desk/filed/nonsense",
                DOCUMENT + "?page=many"
            })
    void whatIsNotThereAnswersCalmly(String path) {
        var answer = as("clerk").get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("There is no such page");
    }

    private Visitor as(String name) {
        return new Visitor(environment, home).signedInAs(name);
    }
}
