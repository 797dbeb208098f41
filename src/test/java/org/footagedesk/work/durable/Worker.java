package org.footagedesk.work.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.work.ReplaySetAside;
import org.footagedesk.work.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One process that takes part in the work on a database, with short waits. */
final class Worker implements AutoCloseable {

    static final Duration SOON = Duration.ofMillis(50);

    final HikariDataSource database;
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final WorkSteps steps = new WorkSteps();
    final WorkSettings settings;
    final WorkRows rows;
    final SetAsideRows setAside;
    final WorkLanes lanes;
    final Work work;
    final ReplaySetAside replay;

    Worker(TestDatabase database) {
        this(database, Duration.ofMillis(100));
    }

    /** A worker whose heartbeat never comes counts as dead for every other one, although it goes on. */
    static Worker withoutHeartbeat(TestDatabase database) {
        return new Worker(database, Duration.ofHours(1));
    }

    private Worker(TestDatabase test, Duration heartbeat) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(test.asApplication());
        pool.setMaximumPoolSize(12);
        database = new HikariDataSource(pool);
        Clock clock = Clock.systemUTC();
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        settings = new WorkSettings(4, 1, 1, 1, 1, Duration.ofMillis(100), heartbeat, 6, SOON, Duration.ofSeconds(2));
        rows = new WorkRows(jdbc);
        setAside = new SetAsideRows(jdbc);
        WorkRunner runner = new WorkRunner(steps, rows, setAside, transactions, clock);
        lanes = WorkLanes.of(database, runner, settings, clock);
        work = new DurableWork(rows, steps, lanes, clock);
        replay = new ReplayOnce(setAside, work, transactions, clock);
    }

    Worker does(String name, int attempts, WorkStep.StepRun run) {
        steps.add(new WorkStep(name, attempts, SOON, Lane.SHORT, "", run));
        return this;
    }

    Worker does(String name, Lane lane, WorkStep.StepRun run) {
        steps.add(new WorkStep(name, 2, SOON, lane, "", run));
        return this;
    }

    Worker start() {
        lanes.start();
        return this;
    }

    /** Leaves a trace of the step in the transaction of the step. */
    void effect(String id) {
        jdbc.sql("INSERT INTO effect (id) VALUES (:id)").param("id", id).update();
    }

    long effects() {
        return jdbc.sql("SELECT count(*) FROM effect").query(Long.class).single();
    }

    long waiting() {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        lanes.stop();
        database.close();
    }
}
