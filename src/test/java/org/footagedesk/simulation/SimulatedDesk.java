package org.footagedesk.simulation;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.footagedesk.DeskApplication;
import org.footagedesk.Patience;
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

/** The whole desk in a home and on a database of its own, at the time that the calendar shows. */
final class SimulatedDesk implements AutoCloseable {

    private static final Duration PATIENCE = Patience.LONG;
    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(3);

    private final ConfigurableApplicationContext desk;
    private final Path home;
    private final SettableClock calendar;
    private final JdbcClient database;
    private final CollectMail mailbox;
    private final MailProgram mail;
    private final ApiCalls api;
    private final Visitor counter;

    private SimulatedDesk(ConfigurableApplicationContext desk, Path home) {
        this.desk = desk;
        this.home = home;
        this.calendar = desk.getBean(SettableClock.class);
        this.database = JdbcClient.create(desk.getBean(javax.sql.DataSource.class));
        this.mailbox = desk.getBean(CollectMail.class);
        this.mail = new MailProgram(desk.getBean(DemonstrationMailServer.class).ports());
        this.api = new ApiCalls(
                "http://127.0.0.1:" + desk.getEnvironment().getRequiredProperty("local.server.port"),
                desk.getBean(Home.class).demonstrationPassword());
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

    Instant now() {
        return calendar.instant();
    }

    ApiCalls api() {
        return api;
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

    /** Waits until nothing is due. A little time goes by meanwhile: who looks every so often looks by the calendar. */
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

    /** Hands whole messages, each for an address, to the desk's mail server, and waits until the desk has kept them. */
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

    /** Whether {@code desk journal verify} finds the record whole. */
    boolean journalIsWhole() {
        return new CommandLine(new JournalCommand())
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .execute("verify", "--desk.home=" + home)
                == 0;
    }

    @Override
    public void close() {
        api.close();
        desk.close();
    }
}
