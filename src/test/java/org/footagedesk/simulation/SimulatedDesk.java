package org.footagedesk.simulation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.footagedesk.DeskApplication;
import org.footagedesk.casework.BeginMorning;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.demonstration.mail.MailProgram;
import org.footagedesk.desk.Visitor;
import org.footagedesk.intake.mail.CollectMail;
import org.footagedesk.journal.cli.JournalCommand;
import org.footagedesk.journal.roots.SignDailyRoot;
import org.footagedesk.journeys.SettableClock;
import org.footagedesk.settings.Home;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole desk in a home and on a database of its own, at the time that the calendar shows. */
final class SimulatedDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(3);

    private final ConfigurableApplicationContext desk;
    private final Path home;
    private final SettableClock calendar;
    private final JdbcClient database;
    private final CollectMail mailbox;
    private final MailProgram mail;
    private final String base;
    private final String password;
    private final Visitor counter;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    private SimulatedDesk(ConfigurableApplicationContext desk, Path home) {
        this.desk = desk;
        this.home = home;
        this.calendar = desk.getBean(SettableClock.class);
        this.database = JdbcClient.create(desk.getBean(javax.sql.DataSource.class));
        this.mailbox = desk.getBean(CollectMail.class);
        this.mail = new MailProgram(desk.getBean(DemonstrationMailServer.class).ports());
        this.base = "http://127.0.0.1:" + desk.getEnvironment().getRequiredProperty("local.server.port");
        this.password = desk.getBean(Home.class).demonstrationPassword();
        this.counter = new Visitor(desk.getEnvironment(), desk.getBean(Home.class)).signedInAs("clerk");
    }

    /** Starts it in that folder, which must be new; it becomes that moment. */
    static SimulatedDesk start(Path home, Instant begin) {
        var application = new SpringApplication(DeskApplication.class, SimulationConfiguration.class);
        application.setAllowBeanDefinitionOverriding(false);
        return new SimulatedDesk(
                application.run(
                        "--desk.home=" + home,
                        "--desk.smtp.port=0",
                        "--desk.imap.port=0",
                        "--server.port=0",
                        "--desk.policy=totnes-2025",
                        "--desk.work.poll=" + POLL.toMillis() + "ms",
                        "--simulation.begin=" + begin),
                home);
    }

    /** What a call of the API came to. */
    record Told(int status, String words) {

        boolean done() {
            return status == 200;
        }
    }

    Instant now() {
        return calendar.instant();
    }

    Postbox postbox() {
        return desk.getBean(Postbox.class);
    }

    Recorder30Days recorder() {
        return desk.getBean(Recorder30Days.class);
    }

    /** Lets it become that moment once all is done that was due before, and all be done that falls due until then. */
    void becomes(Instant moment) {
        becomesIdle();
        calendar.set(moment.isAfter(now()) ? moment : now());
        becomesIdle();
    }

    /** Waits until nothing is due any more. Time goes on meanwhile, though little of it: who looks every so often looks by the calendar. */
    void becomesIdle() {
        long began = System.nanoTime();
        while (isBusy()) {
            long waited = System.nanoTime() - began;
            if (waited > PATIENCE.toNanos()) {
                throw new IllegalStateException("Work is due at " + now() + ", and it does not come to an end.");
            }
            if (waited > AT_ONCE.toNanos()) {
                calendar.set(now().plus(POLL));
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean isBusy() {
        return database.sql("select exists (select from scheduled_tasks where picked or execution_time <= :now)")
                .param("now", java.sql.Timestamp.from(now()))
                .query(Boolean.class)
                .single();
    }

    void beginMorning() {
        desk.getBean(BeginMorning.class).begin();
        becomesIdle();
    }

    void signRoot() {
        desk.getBean(SignDailyRoot.class).sign();
    }

    /** Hands mails to the desk's mail server, each a whole message for an address, and waits until the desk has kept them. */
    void receives(List<Map.Entry<String, String>> mails) {
        long before = kept();
        try {
            for (Map.Entry<String, String> one : mails) {
                mail.send(one.getValue().getBytes(StandardCharsets.UTF_8), one.getKey());
            }
        } catch (jakarta.mail.MessagingException refused) {
            throw new IllegalStateException("The mail server did not take a mail.", refused);
        }
        for (int tries = 0; kept() < before + mails.size(); tries++) {
            if (tries > 2_000) {
                throw new IllegalStateException("A mail of " + now() + " was not kept.");
            }
            mailbox.collect();
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        becomesIdle();
    }

    private long kept() {
        return database.sql("select count(*) from submission").query(Long.class).single();
    }

    /** What the clerk types in at the counter. */
    void typedIn(Map<String, String> form) {
        Visitor.Answer answer = counter.submit("/desk/counter", "/desk/counter", form);
        if (!answer.path().equals("/desk/counter/entered")) {
            throw new IllegalStateException("The counter did not take it: " + answer.status() + " "
                    + answer.page().select(".govuk-error-summary").text());
        }
    }

    JsonNode get(String who, String path) {
        Told told = call(who, "GET", path, "");
        if (!told.done()) {
            throw new IllegalStateException(path + " answered " + told.status() + ": " + told.words());
        }
        return json.readTree(told.words());
    }

    Told post(String who, String path, Map<String, ?> body) {
        return call(who, "POST", path, json.writeValueAsString(body));
    }

    /** Whether {@code desk journal verify} finds the record whole. */
    boolean journalIsWhole() {
        return new CommandLine(new JournalCommand())
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .execute("verify", "--desk.home=" + home) == 0;
    }

    private Told call(String who, String method, String path, String body) {
        var signedIn = Base64.getEncoder().encodeToString((who + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + signedIn)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Told(answer.statusCode(), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        http.close();
        desk.close();
    }
}
