package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Journey
class FootageHandedOverIT {

    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.UK);

    @Autowired
    private RunningDesk desk;

    @Test
    void theControllerMarksTheSubjectAndMayDownloadTheCopyOnlyWhenNothingIsMissing() throws IOException {
        var writer = "jory.angove@freemail.example";
        var page = heldFor("Jory Angove", writer);
        var reference = page.path("reference").asString();
        try (var controller = Browser.open(desk)) {
            controller.signIn("controller", desk).go("/desk/cases/" + reference);
            retrieve(controller);
            assertThat(controller.heading()).isEqualTo("Mark the person who asked");
            controller.press("Make the redacted copy");
            assertThat(controller.words()).contains("There is a problem", "Draw a box around the person");
            Look.at(controller, "marking-refused");

            // Twelve seconds on, a person stands before the camera.
            var seconds = controller.field("Picture, in seconds from the beginning of what is held");
            controller.write(
                    "Picture, in seconds from the beginning of what is held",
                    String.valueOf(Integer.parseInt(seconds.getDomProperty("value")) + 12));
            controller.press("Show");
            drawBox(controller);
            between(controller, page, 90);
            Look.at(controller, "marking");
            hearProgress(controller, false);
            controller.press("Make the redacted copy");
            assertThat(controller.all("progress")).as("a progress is shown").hasSize(1);
            Look.at(controller, "copy-in-the-making");
            hearProgress(controller, true);
            controller.waitFor("Look through all of it");
            assertThat(controller.ask("return document.querySelector('video').muted"))
                    .isEqualTo(true);
            await().until(() ->
                    ((Number) controller.ask("return document.querySelector('video').videoWidth || 0")).intValue() > 0);
            Look.at(controller, "copy-preview");

            controller.press("Approve this copy").waitFor("Hand it over");
            controller.press("Download the numbered copy");
            assertThat(controller.words()).contains("Blocked until: The completed form is here");
            Look.at(controller, "download-blocked");
            var copy = controller.path();

            controller.press("Case " + reference);
            assertThat(controller.words()).contains("Hand over copy 1", "The completed form is here");
            Look.at(controller, "case-blocked");
            RecordsOnCase.recordAll(controller);
            Look.at(controller, "case-ready");

            controller.go(copy);
            download(controller);
            var file = await().until(() -> downloaded(controller.folder()), found -> found != null);
            assertThat(file.getFileName().toString()).isEqualTo(reference + "-copy-1.mp4");
            var published = desk.api("/api/cases/" + reference).path("copies").path(0);
            assertThat(published.path("state").asString()).isEqualTo("DOWNLOADED");
            assertThat(Sha256.of(Files.readAllBytes(file)).hex())
                    .isEqualTo(published.path("sha256").asString());
        }
    }

    @Test
    void withoutScriptsTheSubjectIsMarkedByNumbersAndTheProgressComesByItself() {
        var page = heldFor("Morwenna Tregear", "morwenna.tregear@freemail.example");
        try (var gpm = Browser.withoutScripts(desk)) {
            gpm.signIn("gpm", desk).go("/desk/cases/" + page.path("reference").asString());
            retrieve(gpm);
            gpm.write("From the left", "100").write("From the top", "60");
            gpm.write("Width", "120").write("Height", "160");
            between(gpm, page, 10);
            gpm.field("Height").sendKeys(Keys.ENTER);
            gpm.waitFor("Look through all of it");
        }
    }

    @Test
    void theBoxIsMovedAndSizedWithTheArrowKeysToo() {
        var page = heldFor("Demelza Rowe", "demelza.rowe@freemail.example");
        try (var controller = Browser.open(desk)) {
            controller
                    .signIn("controller", desk)
                    .go("/desk/cases/" + page.path("reference").asString());
            retrieve(controller);
            var picture = controller.seen(By.cssSelector("[data-draw-box]"));
            picture.sendKeys(Keys.ARROW_RIGHT);
            int left = number(controller, "From the left");
            int width = number(controller, "Width");
            picture.sendKeys(Keys.ARROW_RIGHT);
            picture.sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
            assertThat(number(controller, "From the left")).isEqualTo(left + 8);
            assertThat(number(controller, "Width")).isEqualTo(width + 8);
        }
    }

    @Test
    void aClerkIsRefusedTheFootageAndHearsNothingOfIt() {
        var page = heldFor("Kerra Nance", "kerra.nance@freemail.example");
        var reference = page.path("reference").asString();
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).go("/desk/cases/" + reference);
            assertThat(clerk.words()).doesNotContain("Retrieve and redact", "Hand over", "Answer the six checks");
            clerk.go("/desk/cases/" + reference + "/footage/"
                    + page.path("holds").path(0).path("id").asString());
            assertThat(clerk.ask("return performance.getEntriesByType('navigation')[0].responseStatus"))
                    .isEqualTo(403L);
            assertThat(clerk.all("img[src*=still]")).isEmpty();
            Look.at(clerk, "refused");
        }
    }

    /** Opens held footage; first it is said what for. */
    private static void retrieve(Browser browser) {
        browser.press("Retrieve and redact footage of");
        assertThat(browser.heading()).isEqualTo("What do you look at it for?");
        browser.select("Objective", "(d) Gather evidence fairly, for those who may ask for it");
        browser.write("Why", "To find the person who asked and conceal the others");
        browser.press("Open the footage");
    }

    private JsonNode heldFor(String name, String address) {
        desk.receive(Requests.ofOneself(name, address, desk.now()));
        return desk.caseOf(address, RunningDesk::heldAndAnswered);
    }

    private static void drawBox(Browser browser) {
        var picture = browser.seen(By.cssSelector("[data-draw-box]"));
        browser.ask("arguments[0].scrollIntoView({block: 'center'})", picture);
        new Actions(browser.driver())
                .moveToElement(picture, -5, -215)
                .clickAndHold()
                .moveByOffset(90, 200)
                .moveByOffset(60, 200)
                .release()
                .perform();
        assertThat(number(browser, "Width")).isGreaterThan(20);
        assertThat(number(browser, "Height")).isGreaterThan(20);
        assertThat(browser.all("[data-box]").getFirst().getDomAttribute("width"))
                .isEqualTo(String.valueOf(number(browser, "Width")));
    }

    /** A copy of that many seconds from the time the writer named, with the person in it for a while. */
    private static void between(Browser browser, JsonNode page, int seconds) {
        var from = Instant.parse(page.path("holds").path(0).path("from").asString())
                .plusSeconds(3600);
        browser.set("Begins", INPUT.format(London.at(from)));
        browser.set("Ends", INPUT.format(London.at(from.plusSeconds(seconds))));
        browser.set("Enters the box", INPUT.format(London.at(from.plusSeconds(8))));
        browser.set("Has left the box", INPUT.format(London.at(from.plusSeconds(Math.min(seconds, 18)))));
    }

    /** A page that does not hear of the progress stays as it is, long enough to be looked at. */
    private static void hearProgress(Browser browser, boolean hear) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand("Network.setBlockedURLs", Map.of("urls", hear ? List.of() : List.of("*/progress")));
    }

    private static void download(Browser browser) {
        browser.driver()
                .findElement(By.xpath("//button[starts-with(., 'Download')]"))
                .click();
    }

    private static Path downloaded(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mp4"))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static int number(Browser browser, String label) {
        return Integer.parseInt(browser.field(label).getDomProperty("value"));
    }
}
