package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How fast the desk is, beside what the same machine does at most in the same run; a figure alone would tell of the machine. */
@Tag("benchmark")
class SpeedBenchmarkIT {

    private static final int MAILS = 500;
    private static final int RAW = 2000;
    private static final int PROMPT_MAILS = 50;
    private static final int P95 = 47;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir
    private Path folder;

    @Test
    void mailsStoredAndReadOnDovecotAndPostgres() throws Exception {
        try (PublicBody body = PublicBody.setUp(folder, Dovecot.start(), TestDatabase.freshDurable())) {
            double parsed = parsedPerSecond();
            double committed = committedPerSecond(body.database);
            for (int i = 0; i < MAILS; i++) {
                body.mailbox.deliver(InventedMail.request("speedy" + MailboxRouteIT.letters(i), now()));
            }
            var stored = new Pace(() -> body.count("submission"), MAILS);
            var onCases = new Pace(() -> body.count("case_message"), MAILS);
            try (DeskProcess desk = body.startDesk()) {
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> stored.isComplete() & onCases.isComplete());
                assertThat(desk.isAlive()).isTrue();
            }
            System.out.printf("limits: %.0f mails/s parsed only, %.0f single-row commits/s%n", parsed, committed);
            say("stored", stored.perSecond(), 50, parsed, committed);
            say("read to case", onCases.perSecond(), 20, parsed, committed);
        }
    }

    @Test
    void fromAcceptedToHeldAndDrafted() throws Exception {
        try (DemonstrationDesk desk = DemonstrationDesk.start(folder)) {
            DeskApi api = desk.api("controller");
            var seconds = new ArrayList<Double>();
            for (int i = 0; i < PROMPT_MAILS; i++) {
                String name = "prompt" + MailboxRouteIT.letters(i);
                send(desk, name);
                long accepted = System.nanoTime();
                await().atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(100))
                        .until(() -> isHeldAndDrafted(api, InventedMail.sender(name)));
                seconds.add((System.nanoTime() - accepted) / 1e9);
            }
            Collections.sort(seconds);
            System.out.printf(
                    "from SMTP 250 to case, hold and draft: median %.1f s, p95 %.1f s (goal 15 s), longest %.1f s%n",
                    seconds.get(PROMPT_MAILS / 2), seconds.get(P95), seconds.getLast());
        }
    }

    private static void say(String what, double perSecond, int goal, double parsed, double committed) {
        System.out.printf(
                "%s: %.1f mails/s (goal %d); ratio to parsing %.3f, to commits %.3f%n",
                what, perSecond, goal, perSecond / parsed, perSecond / committed);
    }

    private static void send(DemonstrationDesk desk, String name) throws MessagingException {
        desk.send(InventedMail.request(name, now()));
    }

    private static boolean isHeldAndDrafted(DeskApi api, String sender) throws IOException, InterruptedException {
        for (JsonNode row : api.cases()) {
            if (sender.equals(row.get("requester").get("email").asString(""))) {
                JsonNode page = api.caseNamed(row.get("reference").asString());
                List<String> holds = page.get("holds")
                        .valueStream()
                        .map(hold -> hold.get("state").asString())
                        .toList();
                return !page.get("letters").isEmpty()
                        && !holds.isEmpty()
                        && holds.stream().allMatch("SECURED"::equals);
            }
        }
        return false;
    }

    private static double parsedPerSecond() throws IOException {
        var reader = new MailReader();
        byte[] mail = InventedMail.request("parsed", now());
        long begin = System.nanoTime();
        for (int i = 0; i < RAW; i++) {
            assertThat(reader.read(new ByteArrayInputStream(mail)).sender()).isPresent();
        }
        return RAW / ((System.nanoTime() - begin) / 1e9);
    }

    private static double committedPerSecond(JdbcClient database) {
        long begin = System.nanoTime();
        for (int i = 0; i < RAW; i++) {
            database.sql("insert into wrong_password (name_and_address, count, last) values (:name, 1, now())")
                    .param("name", "%064d".formatted(i))
                    .update();
        }
        return RAW / ((System.nanoTime() - begin) / 1e9);
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(Clock.system(London.ZONE));
    }
}
