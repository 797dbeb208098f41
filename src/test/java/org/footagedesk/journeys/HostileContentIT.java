package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.logging.LogEntry;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What strangers write is shown as words: nothing of it runs, nothing of it is fetched, nothing of it becomes a path. */
@Journey
class HostileContentIT {

    private static final String SCRIPT = "<script>alert('ran')</script>";

    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private HttpServer elsewhere;

    @Autowired
    private RunningDesk desk;

    @BeforeEach
    void somebodyElsesServerWaits() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", call -> {
            fetched.add(call.getRequestURI().toString());
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void itStops() {
        elsewhere.stop(0);
    }

    @Test
    void scriptInSubjectNameBodyAttachmentNameCorrectionAndLetterIsInertOnEveryPage() {
        var writer = "mallory@freemail.example";
        desk.receive(Requests.hostile(SCRIPT, writer, server(), desk.now()));
        var page = desk.caseOf(writer, HostileContentIT::answered);
        var reference = page.path("reference").asString();
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk);
            shownAsWords(clerk, "/desk", reference);
            shownAsWords(clerk, "/desk/cases", reference);
            shownAsWords(clerk, "/desk/cases/" + reference, SCRIPT, "[[${7*7}]]", "passwd");
            assertThat(clerk.words()).doesNotContain("../../etc");
            Look.at(clerk, "hostile-case");
            for (var original : linksTo(clerk, "/documents/", "/messages/")) {
                shownAsWords(clerk, original, "This came from a stranger and may carry a virus");
            }
            shownAsWords(clerk, "/desk/cases?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "Cases");

            clerk.go("/desk/cases/" + reference);
            clerk.ask("document.querySelector('details:has(#finding-incident_location-value)').open = true");
            var value = clerk.seen(By.id("finding-incident_location-value"));
            value.clear();
            value.sendKeys("\"><img src=x onerror=alert(2)> ${7*7}");
            value.submit();
            clerk.waitFor("The finding is corrected.");
            shownAsWords(clerk, "/desk/cases/" + reference, "onerror=alert(2)> ${7*7}");

            var letter =
                    "/desk/letters/" + page.path("letters").path(0).path("id").asString();
            clerk.go(letter).unfold("Change its words");
            var words = clerk.field("The words of the letter");
            words.sendKeys("\n\n" + SCRIPT + " <img src=" + server() + "/letter.png> [[${7*7}]]");
            clerk.press("Keep these words");
            shownAsWords(clerk, letter, "A person has changed the words");
            shownAsWords(clerk, letter + "/as-read", SCRIPT, "[[${7*7}]]");
            clerk.go(letter).press("Approve and send").waitFor("The letter is approved.");
            desk.caseOf(writer, HostileContentIT::sent);
            shownAsWords(clerk, "/demonstration?mailbox=" + writer, SCRIPT);
        }
        assertThat(fetched).as("what was fetched from somebody else's server").isEmpty();
    }

    @Test
    void headersHiddenInANameReachNobody() {
        var writer = "trickster@freemail.example";
        desk.receive(Requests.mail(
                "=?utf-8?Q?Eve=0D=0ABcc:_all=40victims.example?= <" + writer + ">",
                "=?utf-8?Q?CCTV=0D=0ABcc:_more=40victims.example?=",
                desk.now(),
                "Please send me the CCTV footage of myself at the Guildhall front door yesterday at 2pm.\n"));
        var reference = desk.caseOf(writer, HostileContentIT::answered)
                .path("reference")
                .asString();
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).go("/desk/cases/" + reference);
            clerk.go("/desk/letters/"
                    + desk.api("/api/cases/" + reference)
                            .path("letters")
                            .path(0)
                            .path("id")
                            .asString());
            clerk.press("Approve and send");
            desk.caseOf(writer, HostileContentIT::sent);
            for (var victim : new String[] {"all@victims.example", "more@victims.example"}) {
                clerk.go("/demonstration?mailbox=" + victim);
                assertThat(clerk.words()).contains("Nothing has arrived there yet.");
            }
        }
    }

    @Test
    void markupInTheConversationIsSaidBackAsWords() {
        try (var visitor = Browser.open(desk)) {
            visitor.go("/chat").write("Your answer", SCRIPT + " <img src=" + server() + "/chat.png>");
            visitor.press("Send");
            assertThat(visitor.words()).contains(SCRIPT);
            nothingRan(visitor, "/chat");
        }
        assertThat(fetched).isEmpty();
    }

    private void shownAsWords(Browser browser, String path, String... words) {
        browser.go(path);
        assertThat(browser.words()).as(path).contains(words);
        nothingRan(browser, path);
    }

    private static List<String> linksTo(Browser browser, String... kinds) {
        var links = Stream.of(kinds)
                .flatMap(kind -> browser.all("main a[href*='" + kind + "']").stream())
                .map(link ->
                        URI.create(String.valueOf(link.getDomAttribute("href"))).getPath())
                .distinct()
                .toList();
        assertThat(links).as("two papers and their message").hasSize(3);
        return links;
    }

    private static void nothingRan(Browser browser, String path) {
        assertThat(alerted(browser)).as("an alert on %s", path).isFalse();
        assertThat(
                        browser.all(
                                "main script, main img[onerror], main img[src^=http], main iframe[src^='javascript'], [onload], [onclick]"))
                .as("elements that a stranger wrote on %s", path)
                .isEmpty();
        assertThat(browser.driver().manage().logs().get("browser").getAll().stream()
                        .map(LogEntry::getMessage)
                        .filter(line -> line.contains("Content Security Policy") || line.contains("Refused to")))
                .as("what the browser had to refuse on %s", path)
                .isEmpty();
    }

    private static boolean alerted(Browser browser) {
        try {
            browser.driver().switchTo().alert().dismiss();
            return true;
        } catch (NoAlertPresentException none) {
            return false;
        }
    }

    private static boolean answered(JsonNode page) {
        return page.path("letters").valueStream().findAny().isPresent();
    }

    private static boolean sent(JsonNode page) {
        return page.path("letters")
                .valueStream()
                .anyMatch(letter -> letter.path("state").asString().equals("SENT"));
    }

    private String server() {
        return "http://127.0.0.1:" + elsewhere.getAddress().getPort();
    }
}
