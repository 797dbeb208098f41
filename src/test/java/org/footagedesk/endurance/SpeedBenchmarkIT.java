package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int WARM_UP_MAILS = 200;
    private static final int MAILS = 500;
    private static final int RAW = 2000;
    private static final int PROMPT_MAILS = 50;
    private static final int P95 = 47;
    private static final Set<String> MUST_HAVE_HAPPENED = Set.of("case-opened", "hold-secured", "letter-drafted");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir
    private Path folder;

    @Test
    void mailsStoredAndReadOnDovecotAndPostgres() throws Exception {
        try (PublicBody body = PublicBody.setUp(folder, Dovecot.start(), TestDatabase.freshDurable())) {
            double parsed = parsedPerSecond();
            double committed = committedPerSecond(body.database);
            try (DeskProcess desk = body.startFastDesk()) {
                deliver(body, "warmup", WARM_UP_MAILS);
                await().atMost(PATIENCE).until(() -> body.count("case_message") == WARM_UP_MAILS);
                var stored = new Pace(() -> body.count("submission") - WARM_UP_MAILS, MAILS);
                var onCases = new Pace(() -> body.count("case_message") - WARM_UP_MAILS, MAILS);
                deliver(body, "speedy", MAILS);
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(100))
                        .until(() -> stored.isComplete() & onCases.isComplete());
                assertThat(desk.isAlive()).isTrue();
                System.out.printf("limits: %.0f mails/s parsed only, %.0f single-row commits/s%n", parsed, committed);
                say("stored", stored.perSecond(), 50, parsed, committed);
                say("read to case", onCases.perSecond(), 20, parsed, committed);
            }
        }
    }

    private static void deliver(PublicBody body, String name, int mails) throws IOException {
        for (int i = 0; i < mails; i++) {
            body.mailbox.deliver(InventedMail.request(name + MailboxRouteIT.letters(i), now()));
        }
    }

    @Test
    void fromAcceptedToHeldAndDraftedWhenFiftyComeAtOnce() throws Exception {
        try (DemonstrationDesk desk = DemonstrationDesk.startAsDelivered(folder)) {
            var accepted = new LinkedHashMap<String, Instant>();
            for (int i = 0; i < PROMPT_MAILS; i++) {
                String name = "prompt" + MailboxRouteIT.letters(i);
                desk.send(InventedMail.request(name, now()));
                accepted.put(InventedMail.sender(name), Instant.now(Clock.systemUTC()));
            }
            DeskApi api = desk.api("controller");
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> api.cases().size() == PROMPT_MAILS
                            && api.letters("WAITING").size() == PROMPT_MAILS
                            && pages(api).stream().allMatch(SpeedBenchmarkIT::isHeld));
            List<Double> seconds = pages(api).stream()
                    .map(page -> secondsUntilHeldAndDrafted(page, accepted))
                    .sorted()
                    .toList();
            assertThat(seconds).hasSize(PROMPT_MAILS);
            System.out.printf(
                    "from SMTP 250 to case, hold and draft, 50 mails at once: median %.1f s, p95 %.1f s (goal 15 s), longest %.1f s%n",
                    seconds.get(PROMPT_MAILS / 2), seconds.get(P95), seconds.getLast());
        }
    }

    private static List<JsonNode> pages(DeskApi api) throws IOException, InterruptedException {
        var pages = new ArrayList<JsonNode>();
        for (JsonNode row : api.cases()) {
            pages.add(api.caseNamed(row.get("reference").asString()));
        }
        return pages;
    }

    private static boolean isHeld(JsonNode page) {
        return !page.get("holds").isEmpty()
                && page.get("holds")
                        .valueStream()
                        .allMatch(hold -> "SECURED".equals(hold.get("state").asString()));
    }

    /** By what the case's own events say, so that asking for it slows nothing down. */
    private static double secondsUntilHeldAndDrafted(JsonNode page, Map<String, Instant> accepted) {
        Instant done = page.get("events")
                .valueStream()
                .filter(event -> MUST_HAVE_HAPPENED.contains(event.get("type").asString()))
                .map(event -> Instant.parse(event.get("at").asString()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Instant from = accepted.get(page.get("requester").get("email").asString());
        return Duration.between(from, done).toMillis() / 1000.0;
    }

    private static void say(String what, double perSecond, int goal, double parsed, double committed) {
        System.out.printf(
                "%s: %.1f mails/s (goal %d); ratio to parsing %.3f, to commits %.3f%n",
                what, perSecond, goal, perSecond / parsed, perSecond / committed);
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
