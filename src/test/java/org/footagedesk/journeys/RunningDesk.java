package org.footagedesk.journeys;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.footagedesk.Patience;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.demonstration.mail.MailProgram;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.London;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk as anybody outside of it reaches it: its pages, its mailbox, its API. */
@TestComponent
class RunningDesk {

    static final String MAILBOX = "cctv@desk.localhost";
    private static final Duration PATIENCE = Patience.LONG;

    private final Environment environment;
    private final DemonstrationMailServer mail;
    private final Home home;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();

    RunningDesk(Environment environment, DemonstrationMailServer mail, Home home, Clock clock) {
        this.environment = environment;
        this.mail = mail;
        this.home = home;
        this.clock = clock;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    String password() {
        return home.demonstrationPassword();
    }

    ZonedDateTime now() {
        return London.at(clock.instant());
    }

    /** Hands a message over by SMTP, as it stands. */
    void receive(String message) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(mail.ports().smtp()));
        // The envelope is honest, whatever the message says of itself.
        properties.setProperty("mail.smtp.from", "somebody@freemail.example");
        var session = Session.getInstance(properties);
        var raw = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(raw)),
                    new InternetAddress[] {new InternetAddress(MAILBOX)});
        } catch (MessagingException broken) {
            throw new AssertionError("The mail server took no message.", broken);
        }
    }

    /** Puts a message into a folder of the desk's mailbox by hand, as somebody with a mail program may. */
    void put(String message, String folder) {
        try {
            new MailProgram(mail.ports())
                    .put(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), folder, MAILBOX);
        } catch (MessagingException broken) {
            throw new AssertionError("The mailbox took no message.", broken);
        }
    }

    /** The case of whoever has that address or, where none is known, that name, once there is one and what is waited for has become true of it. */
    JsonNode caseOf(String writer, Predicate<JsonNode> ready) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> !referenceOf(writer).isEmpty());
        var path = "/api/cases/" + referenceOf(writer);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(() -> ready.test(api(path)));
        return api(path);
    }

    static boolean heldAndAnswered(JsonNode page) {
        return page.path("holds")
                        .valueStream()
                        .anyMatch(hold -> hold.path("state").asString().equals("SECURED"))
                && page.path("letters")
                        .valueStream()
                        .anyMatch(letter -> letter.path("state").asString().equals("WAITING"));
    }

    static boolean hasALetter(JsonNode page) {
        return !page.path("letters").isEmpty();
    }

    JsonNode api(String path) {
        var signedIn =
                Base64.getEncoder().encodeToString(("controller:" + password()).getBytes(StandardCharsets.UTF_8));
        return json.readTree(send(HttpRequest.newBuilder(address().resolve(path))
                        .header("Authorization", "Basic " + signedIn)
                        .build())
                .body());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError("The desk gave no answer.", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped while waiting for an answer.", stopped);
        }
    }

    private String referenceOf(String writer) {
        return api("/api/cases?size=200")
                .path("cases")
                .valueStream()
                .filter(line -> Stream.of("email", "name")
                        .anyMatch(known ->
                                line.path("requester").path(known).asString("").equals(writer)))
                .map(line -> line.path("reference").asString())
                .findFirst()
                .orElse("");
    }
}
