package org.footagedesk.work.durable;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.footagedesk.work.ReasonCode;
import org.footagedesk.work.SetAside;
import org.footagedesk.work.WorkFails;
import org.footagedesk.work.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Does one picked item: counts the attempt, does the step and removes the row together, or retries it, or sets it aside. */
final class WorkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);
    private static final Duration UNTIL_SOMEBODY_KNOWS_IT = Duration.ofSeconds(30);

    private final WorkSteps steps;
    private final WorkRows rows;
    private final SetAsideRows setAside;
    private final TransactionOperations transactions;
    private final Clock clock;

    WorkRunner(WorkSteps steps, WorkRows rows, SetAsideRows setAside, TransactionOperations transactions, Clock clock) {
        this.steps = steps;
        this.rows = rows;
        this.setAside = setAside;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does the item, picked in that lane; {@code stopping} tells whether the desk is being stopped, when a broken attempt does not count. */
    void run(Execution picked, Lane lane, BooleanSupplier stopping) {
        WorkItem item = WorkItem.named(picked.getId());
        Optional<WorkStep> step = steps.find(item.step());
        if (step.isEmpty()) {
            LOG.warn("No route of this process consumes work:{}; left for one that does.", item.step());
            rows.giveBack(picked, clock.instant().plus(UNTIL_SOMEBODY_KNOWS_IT), 0);
        } else if (step.get().lane() == lane) {
            attempt(step.get(), item, picked, stopping);
        } else {
            rows.moveTo(picked, step.get().lane());
        }
    }

    /** Takes over work whose process died; its attempt stays counted. */
    void takeOver(Execution dead) {
        LOG.warn("{} was left by a process that died; taken over.", dead.getId());
        rows.giveBack(dead, clock.instant(), 0);
    }

    private void attempt(WorkStep step, WorkItem item, Execution picked, BooleanSupplier stopping) {
        Optional<Integer> counted = rows.countAttempt(picked);
        if (counted.isEmpty()) {
            return;
        }
        int attempt = counted.get();
        if (attempt > step.attempts()) {
            setAside(step, item, picked, ReasonCode.INTERRUPTED, attempt - 1);
            return;
        }
        try {
            doAndRemove(step, item, picked);
        } catch (WorkTakenOver lost) {
            LOG.warn("{} was taken over by another process; what was done here is rolled back.", item);
        } catch (StepFailed failure) {
            if (stopping.getAsBoolean()) {
                rows.giveBack(picked, clock.instant(), 1);
            } else {
                failed(step, item, picked, failure.getCause(), attempt);
            }
        }
    }

    /** Short work and its row share one transaction; other work holds none and is finished in one of its own. */
    private void doAndRemove(WorkStep step, WorkItem item, Execution picked) {
        boolean within = step.lane().holdsTransaction();
        if (!within) {
            doStep(step, item);
        }
        try {
            transactions.executeWithoutResult(_ -> {
                if (within) {
                    doStep(step, item);
                }
                if (!rows.finish(picked)) {
                    throw new WorkTakenOver();
                }
            });
        } catch (StepFailed | WorkTakenOver known) {
            throw known;
        } catch (RuntimeException commit) {
            // A commit that fails is a failed attempt like any other: counted, logged, tried again or set aside.
            throw new StepFailed(commit);
        }
    }

    private static void doStep(WorkStep step, WorkItem item) {
        try {
            step.run().of(item.id());
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failure) {
            // Whatever a stranger's message breaks is a failed attempt of this item, and takes no thread of its lane
            // with it.
            throw new StepFailed(failure);
        }
    }

    private void failed(WorkStep step, WorkItem item, Execution picked, Throwable failure, int attempt) {
        ReasonCode reason = ReasonCode.of(failure);
        if (attempt >= step.attempts() || WorkFails.forGood(failure)) {
            LOG.error("{} set aside after {} attempts: {} {}", item, attempt, reason, place(failure));
            setAside(step, item, picked, reason, attempt);
            return;
        }
        Instant now = clock.instant();
        Instant next = step.nextTry(attempt, now);
        LOG.warn(
                "{} failed (attempt {} of {}): {} {}; again at {}",
                item,
                attempt,
                step.attempts(),
                reason,
                place(failure),
                next);
        rows.retry(picked, now, next);
    }

    /** What is set aside may have a step that goes on without it; that step is kept in the same transaction. */
    private void setAside(WorkStep step, WorkItem item, Execution picked, ReasonCode reason, int attempts) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(_ -> {
            Instant firstFailure = rows.firstFailure(picked).orElse(now);
            if (rows.remove(picked)) {
                setAside.add(
                        new SetAside(UUID.randomUUID(), item, reason, attempts, firstFailure, now, Optional.empty()));
                if (!step.orElse().isBlank()) {
                    var instead = new WorkItem(step.orElse(), item.id());
                    rows.add(instead, steps.laneOf(instead.step()), now);
                }
            }
        });
    }

    /** Where in our own code it happened; the text of an exception may quote a person and is not logged. */
    private static String place(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        for (StackTraceElement frame : innermost.getStackTrace()) {
            if (frame.getClassName().startsWith("org.footagedesk.")
                    && !frame.getClassName().contains(".durable.")) {
                return "at " + frame;
            }
        }
        return "";
    }

    private static final class StepFailed extends RuntimeException {
        StepFailed(Throwable failure) {
            super(failure);
        }

        @Override
        public synchronized Throwable getCause() {
            return java.util.Objects.requireNonNull(super.getCause());
        }
    }

    private static final class WorkTakenOver extends RuntimeException {}
}
