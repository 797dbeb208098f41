package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.footagedesk.Patience;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.demonstration.mail.MailProgram;
import org.footagedesk.desk.Visitor;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.London;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everybody around the desk: people who mail it, staff who call its API, and a look at whether it still works on something. */
public final class Neighbourhood {

    private static final String DESK = "cctv@desk.localhost";
    private static final Duration PATIENCE = Patience.LONG;

    private final Environment environment;
    private final Home home;
    private final DemonstrationMailServer mail;
    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    Neighbourhood(Environment environment, Home home, DemonstrationMailServer mail, JdbcClient database) {
        this.environment = environment;
        this.home = home;
        this.mail = mail;
        this.database = database;
    }

    /** A first mail about oneself, seen at that moment on the ramp of the Civic Hall. */
    public static String request(String name, String address, String messageId, Incident incident) {
        return mail(name, address, messageId, Map.of(), """
            Dear council,

            please send me a copy of the CCTV footage of me. My name is %s. I was at the ramp entrance of the
            Civic Hall %s, wearing a red coat and a white hat.

            Yours faithfully
            %s
            """.formatted(name, incident.inWords(), name));
    }

    public static String mail(
            String name, String address, String messageId, Map<String, String> headers, String words) {
        var raw = new StringBuilder("From: %s <%s>\r\nTo: %s\r\nMessage-ID: <%s>\r\nDate: %s\r\n"
                .formatted(
                        name,
                        address,
                        DESK,
                        messageId,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(London.ZONE))));
        headers.forEach(
                (header, value) -> raw.append(header).append(": ").append(value).append("\r\n"));
        if (!headers.containsKey("Subject")) {
            raw.append("Subject: CCTV\r\n");
        }
        return raw.append("\r\n").append(words.replace("\n", "\r\n")).toString();
    }

    public void send(String raw) {
        send(raw, DESK);
    }

    public void send(String raw, String to) {
        try {
            new MailProgram(mail.ports()).send(raw.getBytes(StandardCharsets.UTF_8), to);
        } catch (MessagingException refused) {
            throw new AssertionError("The mail server did not take the mail.", refused);
        }
    }

    /** What lies in the person's own mailbox. */
    public List<String> mailboxOf(String address) {
        try {
            return new MailProgram(mail.ports()).inbox(address);
        } catch (MessagingException | IOException broken) {
            throw new AssertionError("The mailbox of " + address + " cannot be read.", broken);
        }
    }

    public Visitor visitor() {
        return new Visitor(environment, home);
    }

    /** The header by which somebody of the demonstration's staff signs in to the API. */
    public String basic(String who) {
        String pair = who + ":" + home.demonstrationPassword();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode get(String who, String path) {
        Visitor.Answer answer = visitor().call(who, "GET", path, "");
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    public Visitor.Answer approve(String who, String letter, String sha256) {
        return visitor().call(who, "POST", "/api/letters/" + letter + "/approve", "{\"sha256\":\"" + sha256 + "\"}");
    }

    public JsonNode page(String reference) {
        return get("controller", "/api/cases/" + reference);
    }

    /** The references of the cases in which that word stands. */
    public List<String> casesWith(String word) {
        return get("controller", "/api/cases?size=50&q=" + word)
                .get("cases")
                .valueStream()
                .map(line -> line.get("reference").asString())
                .toList();
    }

    /** The one case of that person, once all its footage is secured and its letter waits. */
    public String caseReadyFor(String address) {
        String reference = until(() -> casesWith(address).stream().findFirst().orElse(null));
        await("case " + reference + " held and drafted")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(openPartsOf(page(reference))).isEmpty());
        return reference;
    }

    /** Waits until the desk has kept the mail of that Message-ID and done everything that follows at once. */
    public void hasDealtWith(String messageId) {
        await("mail " + messageId).atMost(PATIENCE).until(() -> hasKept(messageId));
        isIdle();
    }

    /** Waits until no work is due. */
    public void isIdle() {
        await("no work due")
                .atMost(PATIENCE)
                .until(() -> database.sql("select count(*) from scheduled_tasks where execution_time < now() + interval"
                                        + " '60 seconds'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    public <T> T until(Callable<T> there) {
        return await().atMost(PATIENCE).until(there, found -> found != null);
    }

    /** Whether the desk has kept the mail of that Message-ID. */
    public boolean hasKept(String messageId) {
        return database.sql("select count(*) from submission where message_id = :id")
                        .param("id", messageId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static List<String> openPartsOf(JsonNode page) {
        var open = new ArrayList<String>();
        if (page.get("letters").isEmpty()) {
            open.add("no letter");
        }
        if (page.get("holds").isEmpty()) {
            open.add("no hold");
        }
        page.get("holds")
                .valueStream()
                .filter(hold -> !hold.get("state").asString().equals("SECURED"))
                .forEach(hold -> open.add(hold.toString()));
        return open;
    }
}
