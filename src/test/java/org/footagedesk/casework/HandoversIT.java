package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.letter.MailServerUnavailable;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.Sending;
import org.footagedesk.shared.London;
import org.footagedesk.work.WorkFails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(PostgresExtension.class)
class HandoversIT {

    private static final Sending REFUSED = new Sending.Refused(new ReasonCode("smtp-550"));
    private static final Supplier<Sending> NOT_NOW = () -> {
        throw new MailServerUnavailable(new ReasonCode("smtp-421"), new IllegalStateException());
    };
    private static final Supplier<Sending> BROKEN = () -> {
        throw new IllegalStateException("a bug");
    };

    private final UUID mail = UUID.randomUUID();
    private final JdbcTransactionManager transactions;
    private final Handovers handovers;

    HandoversIT(TestDatabase database) {
        var source = database.asApplication();
        transactions = new JdbcTransactionManager(source);
        handovers = new Handovers(
                JdbcClient.create(source),
                transactions,
                Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), London.ZONE));
    }

    @Test
    void aMailIsHandedOverOnce() {
        assertThat(handovers.once(mail, () -> REFUSED)).contains(REFUSED);
        assertThat(handovers.once(mail, BROKEN)).isEmpty();
    }

    @Test
    void aMailThatCertainlyDidNotLeaveIsTriedAgain() {
        assertThatThrownBy(() -> handovers.once(mail, NOT_NOW))
                .isInstanceOfSatisfying(
                        WorkFails.class,
                        failure -> assertThat(failure.reason().value()).isEqualTo("smtp-421"));
        assertThat(handovers.once(mail, () -> REFUSED)).contains(REFUSED);
    }

    @Test
    void aMailOfWhichNobodyKnowsIsNotTriedAgain() {
        assertThatThrownBy(() -> handovers.once(mail, BROKEN)).isInstanceOf(IllegalStateException.class);
        assertThat(handovers.once(mail, () -> REFUSED)).isEmpty();
    }

    @Test
    void theMarkStaysWhenTheWorkAroundItIsRolledBack() {
        new TransactionTemplate(transactions).executeWithoutResult(around -> {
            assertThat(handovers.once(mail, () -> REFUSED)).contains(REFUSED);
            around.setRollbackOnly();
        });
        assertThat(handovers.once(mail, () -> REFUSED)).isEmpty();
    }
}
