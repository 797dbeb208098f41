package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.demonstration.mail.MailProgram;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class CompareMailboxTest {

    private static final String DESK = "cctv@desk.localhost";
    private static final String PROCESSED = "Processed";
    private static final String SECRET = "the red coat";
    private static final int LARGEST = 1 << 20;

    private final Instant sent = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant later = sent.plus(Duration.ofHours(1));
    private final PaperStore store = new PaperStore();
    private final Logger logger = (Logger) LoggerFactory.getLogger(CompareMailbox.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    private Path folder;

    private DemonstrationMailServer server;
    private MailProgram person;
    private MailSettings mailbox;

    @BeforeEach
    void start() {
        log.start();
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
        server = new DemonstrationMailServer(
                new DemonstrationMailServer.Ports(0, 0),
                folder,
                new EmailAddress(DESK),
                LARGEST,
                InstantSource.system());
        server.start();
        person = new MailProgram(server.ports());
        mailbox = MailSettings.of("127.0.0.1", server.ports().imap(), DESK, "any", DESK);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        logger.setLevel(null);
        server.close();
    }

    @Test
    void whatIsKeptAndInProcessedIsNoDifference() throws MessagingException {
        store.keep(mail("one"), sent);
        person.put(mail("one"), PROCESSED, DESK);

        assertThat(compared(later)).isEqualTo(new MailboxComparison(later, 0, 0, 0));
        assertThat(logged()).isEmpty();
    }

    @Test
    void aMailThatStaysInTheInboxIsADifference() throws MessagingException {
        person.send(mail("stuck"), DESK);

        assertThat(compared(later)).isEqualTo(new MailboxComparison(later, 1, 0, 0));
        assertThat(logged()).contains("left in INBOX: 1 (1)").doesNotContain(SECRET, "stuck@home.example");
    }

    @Test
    void aMailThatHasOnlyJustComeIsNone() throws MessagingException {
        person.send(mail("new"), DESK);
        person.put(mail("moved by hand"), PROCESSED, DESK);
        store.keep(mail("under way"), sent);
        Instant soon = sent.plus(Duration.ofMinutes(5));

        assertThat(compared(soon)).isEqualTo(new MailboxComparison(soon, 0, 0, 0));
    }

    @Test
    void aMailInProcessedThatIsNotKeptIsADifference() throws MessagingException {
        store.keep(mail("one"), sent);
        person.put(mail("one"), PROCESSED, DESK);
        person.put(mail("lost"), PROCESSED, DESK);

        assertThat(compared(later)).isEqualTo(new MailboxComparison(later, 0, 1, 0));
        assertThat(logged()).contains("in Processed and not kept: 1 (2)").doesNotContain(SECRET, "lost@home.example");
    }

    @Test
    void aMailWithoutAMessageIdIsKnownByWhatItSays() throws MessagingException {
        byte[] nameless = raw("From: ann@home.example\r\nSubject: CCTV\r\n\r\nOne.\r\n");
        store.keep(nameless, sent.minus(Duration.ofHours(5)));
        person.put(nameless, PROCESSED, DESK);
        person.put(raw("From: ann@home.example\r\nSubject: CCTV\r\n\r\nTwo.\r\n"), PROCESSED, DESK);

        assertThat(compared(later).notKept()).isEqualTo(1);
    }

    @Test
    void aKeptMailThatStandsNowhereIsADifference() throws MessagingException {
        store.keep(mail("one"), sent);
        person.put(mail("one"), PROCESSED, DESK);
        SubmissionId gone = store.keep(mail("gone"), sent);

        assertThat(compared(later)).isEqualTo(new MailboxComparison(later, 0, 0, 1));
        assertThat(logged()).contains("kept and in neither: 1 (" + gone + ")").doesNotContain("gone@home.example");
    }

    @Test
    void aServerThatForgetsIsNotAskedForWhatWasMovedAway() {
        store.keep(mail("gone"), sent);
        mailbox = mailbox.forgetful();

        assertThat(compared(later).differs()).isFalse();
    }

    @Test
    void whatIsOlderThanTwoDaysIsNotAskedFor() {
        store.keep(mail("old"), sent.minus(Duration.ofHours(49)));

        assertThat(compared(later).differs()).isFalse();
    }

    @Test
    void theAlarmGoesWhenTheNextComparisonFindsNoDifference() throws MessagingException {
        person.send(mail("stuck"), DESK);
        assertThat(compared(later).differs()).isTrue();

        store.keep(mail("stuck"), sent);
        person.moveAllTo(PROCESSED, DESK);

        assertThat(compared(later.plus(Duration.ofHours(1))).differs()).isFalse();
    }

    @Test
    void aMailboxOutOfReachLeavesTheLastComparisonAsItIs() throws MessagingException {
        person.send(mail("stuck"), DESK);
        MailboxComparison before = compared(later);
        server.close();

        assertThat(compared(later.plus(Duration.ofHours(1)))).isEqualTo(before);
        assertThat(logged()).contains("could not be compared with the store");
    }

    @Test
    void healthSaysWhatWasFoundAndTakesNothingOutOfService() throws MessagingException {
        person.send(mail("stuck"), DESK);
        compared(later);

        var health = new MailboxHealth(store).health();

        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        assertThat(health.getDetails()).containsEntry("leftInInbox", 1).containsEntry("comparedAt", later.toString());
    }

    private MailboxComparison compared(Instant at) {
        var clock = Clock.fixed(at, ZoneOffset.UTC);
        new CompareMailbox(mailbox, store, store, new MailReader(), clock).compare();
        return store.last().orElseThrow();
    }

    private String logged() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    private static byte[] mail(String name) {
        return raw("From: Ann <ann@home.example>\r\nMessage-ID: <" + name.replace(' ', '-')
                + "@home.example>\r\nSubject: CCTV\r\n\r\nI wore " + SECRET + ".\r\n");
    }

    private static byte[] raw(String mail) {
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
