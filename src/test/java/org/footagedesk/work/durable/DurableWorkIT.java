package org.footagedesk.work.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.work.ReplaySetAside.Outcome;
import org.footagedesk.work.SetAside;
import org.footagedesk.work.WorkFails;
import org.footagedesk.work.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(PostgresExtension.class)
class DurableWorkIT {

    /** A busy machine may take work over more than once; that is not what is looked at. */
    private static final int MANY = 1000;

    private TestDatabase database;
    private Worker worker;

    @BeforeEach
    void open(TestDatabase fresh) {
        database = fresh;
        JdbcClient owner = JdbcClient.create(fresh.asOwner());
        owner.sql("CREATE TABLE effect (number bigserial PRIMARY KEY, id text NOT NULL)")
                .update();
        worker = new Worker(fresh);
    }

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void workIsDoneOnceAndItsRowGoesWithIt() {
        worker.does("read", 3, worker::effect).start();

        worker.work.schedule("read", "s-1");

        await().untilAsserted(() -> assertThat(worker.waiting()).isZero());
        assertThat(worker.effects()).isEqualTo(1);
    }

    @Test
    void workOfATransactionThatIsRolledBackNeverWas() {
        worker.does("read", 3, worker::effect).start();

        worker.transactions.executeWithoutResult(transaction -> {
            worker.work.schedule("read", "rolled-back");
            transaction.setRollbackOnly();
        });
        worker.transactions.executeWithoutResult(_ -> worker.work.schedule("read", "committed"));

        await().untilAsserted(() -> assertThat(worker.effects()).isEqualTo(1));
        assertThat(worker.jdbc.sql("SELECT id FROM effect").query(String.class).single())
                .isEqualTo("committed");
        assertThat(worker.waiting()).isZero();
    }

    @Test
    void workAskedForTwiceBeforeItStartsIsDoneOnce() {
        worker.does("read", 3, worker::effect);
        worker.work.schedule("read", "s-1");
        worker.work.schedule("read", "s-1");

        worker.start();

        await().untilAsserted(() -> assertThat(worker.waiting()).isZero());
        assertThat(worker.effects()).isEqualTo(1);
    }

    @Test
    void workAskedForAgainWhileItRunsIsDoneOnceMore() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        worker.does("read", 3, id -> {
                    running.countDown();
                    goOn.await();
                    worker.effect(id);
                })
                .start();
        worker.work.schedule("read", "s-1");
        running.await();

        worker.work.schedule("read", "s-1");
        goOn.countDown();

        await().untilAsserted(() -> assertThat(worker.effects()).isEqualTo(2));
        await().untilAsserted(() -> assertThat(worker.waiting()).isZero());
    }

    @Test
    void workForLaterWaitsForItsTime() {
        worker.does("remind", 3, worker::effect).start();

        worker.work.schedule("remind", "late", Instant.now().plus(Duration.ofDays(2)));
        worker.work.schedule("remind", "now");

        await().untilAsserted(() -> assertThat(worker.effects()).isEqualTo(1));
        assertThat(worker.waiting()).isEqualTo(1);
    }

    @Test
    void workThatFailsForNowIsTriedAgainAndWhatItDidIsRolledBack() {
        AtomicInteger attempts = new AtomicInteger();
        worker.does("send", 5, id -> {
                    worker.effect(id);
                    if (attempts.incrementAndGet() < 3) {
                        throw WorkFails.forNow("mail-server-unreachable");
                    }
                })
                .start();

        worker.work.schedule("send", "l-1");

        await().untilAsserted(() -> assertThat(worker.waiting()).isZero());
        assertThat(attempts).hasValue(3);
        assertThat(worker.effects()).isEqualTo(1);
        assertThat(worker.setAside.waiting()).isEmpty();
    }

    @Test
    void workIsSetAsideAfterItsLastAttemptWithACodeAndNoWordsOfTheFailure() {
        AtomicInteger attempts = new AtomicInteger();
        worker.does("send", 3, _ -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("Jane Example wrote from jane@home.example");
                })
                .start();

        worker.work.schedule("send", "l-1");

        await().untilAsserted(() -> assertThat(worker.setAside.waiting()).hasSize(1));
        SetAside setAside = worker.setAside.waiting().getFirst();
        assertThat(setAside.item()).isEqualTo(new WorkItem("send", "l-1"));
        assertThat(setAside.reason().value()).isEqualTo("illegal-state");
        assertThat(setAside.attempts()).isEqualTo(3);
        assertThat(setAside.firstFailedAt()).isBefore(setAside.setAsideAt());
        assertThat(attempts).hasValue(3);
        assertThat(worker.waiting()).isZero();
    }

    @Test
    void workThatFailsForGoodIsSetAsideAtOnce() {
        worker.does("read", 6, _ -> {
                    throw new IllegalStateException(WorkFails.forGood("not-a-message"));
                })
                .start();

        worker.work.schedule("read", "s-1");

        await().untilAsserted(() -> assertThat(worker.setAside.waiting()).hasSize(1));
        assertThat(worker.setAside.waiting().getFirst().attempts()).isEqualTo(1);
        assertThat(worker.setAside.waiting().getFirst().reason().value()).isEqualTo("not-a-message");
    }

    @Test
    void workSetAsideIsReplayedOnceAndNoLongerWaits() {
        AtomicInteger attempts = new AtomicInteger();
        worker.does("read", 1, id -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw WorkFails.forGood("not-a-message");
                    }
                    worker.effect(id);
                })
                .start();
        worker.work.schedule("read", "s-1");
        await().untilAsserted(() -> assertThat(worker.setAside.waiting()).hasSize(1));
        UUID id = worker.setAside.waiting().getFirst().id();

        assertThat(worker.replay.replay(id)).isEqualTo(new Outcome.Replayed(new WorkItem("read", "s-1")));
        assertThat(worker.replay.replay(id)).isEqualTo(new Outcome.ReplayedBefore(new WorkItem("read", "s-1")));

        await().untilAsserted(() -> assertThat(worker.effects()).isEqualTo(1));
        assertThat(worker.setAside.waiting()).isEmpty();
        assertThat(worker.setAside.find(id).orElseThrow().replayedAt()).isPresent();
    }

    @Test
    void whatWasNeverSetAsideCannotBeReplayed() {
        assertThat(worker.replay.replay(UUID.randomUUID())).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void workOfAProcessThatDiedIsResumedByAnotherAndTakesEffectOnce() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch deadManWakes = new CountDownLatch(1);
        CountDownLatch deadManEnds = new CountDownLatch(1);
        try (Worker dying = Worker.withoutHeartbeat(database)) {
            dying.does("read", MANY, id -> {
                        dying.effect(id);
                        started.countDown();
                        try {
                            deadManWakes.await();
                        } finally {
                            deadManEnds.countDown();
                        }
                    })
                    .start();
            dying.work.schedule("read", "s-1");
            started.await();

            worker.does("read", MANY, worker::effect).start();

            await().untilAsserted(() -> assertThat(worker.waiting()).isZero());
            deadManWakes.countDown();
            deadManEnds.await();
        }
        assertThat(worker.effects()).isEqualTo(1);
    }

    @Test
    void workThatKillsItsProcessEachTimeIsSetAsideAsInterrupted() {
        worker.does("render", 2, worker::effect);
        worker.work.schedule("render", "clip-1");
        worker.jdbc.sql("UPDATE scheduled_tasks SET attempts = 2").update();

        worker.start();

        await().untilAsserted(() -> assertThat(worker.setAside.waiting()).hasSize(1));
        assertThat(worker.setAside.waiting().getFirst().reason().value()).isEqualTo("interrupted");
        assertThat(worker.effects()).isZero();
    }

    @Test
    void workOfAStepThatThisProcessDoesNotKnowIsLeftForAnother() {
        worker.start();
        worker.work.schedule("unknown-here", "s-1");

        await().untilAsserted(() -> assertThat(worker.jdbc
                        .sql("SELECT count(*) FROM scheduled_tasks WHERE version > 1 AND NOT picked AND attempts = 0")
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
        assertThat(worker.setAside.waiting()).isEmpty();
    }

    @Test
    void longWorkHoldsNoTransactionAndIsTriedAgainToo() {
        AtomicInteger attempts = new AtomicInteger();
        worker.does("render", Lane.RENDERING, id -> {
                    worker.effect(id);
                    if (attempts.incrementAndGet() == 1) {
                        throw WorkFails.forNow("disk-full");
                    }
                })
                .start();

        worker.work.schedule("render", "clip-1");

        await().untilAsserted(() -> assertThat(worker.waiting()).isZero());
        assertThat(worker.effects()).as("each attempt commits what it does").isEqualTo(2);
    }

    @Test
    void renderingTakesTurnsAndHoldsUpNoFootage() throws Exception {
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        worker.does("render", Lane.RENDERING, id -> {
                    most.accumulateAndGet(together.incrementAndGet(), Math::max);
                    first.countDown();
                    goOn.await();
                    together.decrementAndGet();
                    worker.effect(id);
                })
                .does("hold", Lane.FOOTAGE, worker::effect)
                .start();
        worker.work.schedule("render", "clip-1");
        worker.work.schedule("render", "clip-2");
        first.await();

        worker.work.schedule("hold", "camera-1");
        await().untilAsserted(() -> assertThat(worker.effects()).isEqualTo(1));
        goOn.countDown();

        await().untilAsserted(() -> assertThat(worker.effects()).isEqualTo(3));
        assertThat(most).hasValue(1);
    }

    @Test
    void workOfAnUnknownLaneIsMovedByTheProcessThatKnowsTheStep() throws Exception {
        worker.work.schedule("hold", "camera-1");

        worker.does("hold", Lane.FOOTAGE, worker::effect).start();

        await().untilAsserted(() -> assertThat(worker.effects()).isEqualTo(1));
        await().untilAsserted(() -> assertThat(worker.waiting()).isZero());
    }

    @Test
    void theHealthTellsWhatWaitsForAPersonAndWhatIsLate() {
        worker.work.schedule("read", "s-1", Instant.parse("2025-01-02T03:04:05Z"));

        var health = new WorkHealth(worker.rows, worker.setAside, java.time.Clock.systemUTC()).health();

        assertThat(health.getDetails())
                .containsEntry("setAside", 0L)
                .containsEntry("oldestDue", "2025-01-02T03:04:05Z");
    }

    @Test
    void wordsOfAPersonAreNoWork() {
        assertThatThrownBy(() -> worker.work.schedule("read", "Jane Example, 1 High Street"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("work:read takes an id and nothing else.");
        assertThatThrownBy(() -> worker.work.schedule("read", "jane@home.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(worker.waiting()).isZero();
    }
}
