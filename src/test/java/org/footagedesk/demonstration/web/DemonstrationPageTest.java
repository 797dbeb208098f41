package org.footagedesk.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.page.RenderedPages;
import org.footagedesk.settings.DeskSettings;
import org.footagedesk.settings.Mode;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DemonstrationPageTest {

    private static final String DESK = "cctv@desk.localhost";

    @TempDir
    Path folder;

    private DemonstrationMailServer server;
    private MockMvc pages;

    @BeforeEach
    void start() {
        server = new DemonstrationMailServer(
                new DemonstrationMailServer.Ports(0, 0),
                folder,
                new EmailAddress(DESK),
                DemonstrationMailServer.USUAL_LIMIT,
                Clock.systemUTC());
        server.start();
        var settings = new DeskSettings(
                Mode.DEMONSTRATION,
                folder,
                DESK,
                new DeskSettings.Database(null, null, null, null, null),
                new DeskSettings.Smtp(null, null, null, null),
                new DeskSettings.Imap(null, null, null, null),
                new DeskSettings.Notify(false, null, null, ""),
                new DeskSettings.Demonstration(List.of("clerk", "controller")));
        pages = RenderedPages.of(new DemonstrationController(server, settings, Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void thePageNamesThePortsAndEverySample() throws Exception {
        assertThat(html(get("/demonstration")))
                .contains(String.valueOf(server.ports().smtp()))
                .contains(String.valueOf(server.ports().imap()))
                .contains("A stolen bike")
                .contains(DESK);
    }

    @Test
    void aSampleThatIsSentArrivesInTheMailbox() throws Exception {
        pages.perform(post("/demonstration/send").param("sample", "bike"));
        assertThat(html(get("/demonstration").param("mailbox", DESK)))
                .contains("mailbox__mail")
                .contains("bike");
    }

    @Test
    void anEmptyMailboxSaysSo() throws Exception {
        assertThat(html(get("/demonstration").param("mailbox", "sam@mail.example")))
                .contains("Nothing has arrived there yet.");
    }

    @Test
    void whatIsNoAddressIsSaidKindly() throws Exception {
        assertThat(html(get("/demonstration").param("mailbox", "<script>")))
                .contains("Enter an e-mail address")
                .doesNotContain("<script>\"");
    }

    @Test
    void aSampleThatDoesNotExistSendsNothing() throws Exception {
        pages.perform(post("/demonstration/send").param("sample", "../../etc/passwd"));
        assertThat(html(get("/demonstration").param("mailbox", DESK))).contains("Nothing has arrived there yet.");
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andReturn().getResponse().getContentAsString();
    }
}
