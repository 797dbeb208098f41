package org.footagedesk.casework;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.footagedesk.letter.MailServerUnavailable;
import org.footagedesk.letter.Sending;
import org.footagedesk.work.WorkFails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which mails are on their way to the mail server; a mark outlives a crash, so that none is ever sent twice. */
@Component
class Handovers {

    /** What is written down of a mail of which nobody can say whether it left. */
    static final String MAY_HAVE_LEFT = "may-have-left";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Handovers(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * What came of handing over that letter or notice; nothing when it was begun before and so may have left.
     *
     * @throws WorkFails for now, when it certainly did not leave
     */
    Optional<Sending> once(UUID mail, Supplier<Sending> handOver) {
        if (!begin(mail)) {
            return Optional.empty();
        }
        try {
            return Optional.of(handOver.get());
        } catch (MailServerUnavailable notNow) {
            takeBack(mail);
            throw WorkFails.forNow(notNow.reason().value(), notNow);
        }
    }

    /** Marks it for good, at once, whatever becomes of the transaction around; false when it is marked already. */
    private boolean begin(UUID mail) {
        int marked = transaction.execute(status -> database.sql("""
                        insert into mail_handover (mail, started_at) values (:mail, :now)
                        on conflict (mail) do nothing""")
                .param("mail", mail)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return marked == 1;
    }

    private void takeBack(UUID mail) {
        transaction.executeWithoutResult(status -> database.sql("delete from mail_handover where mail = :mail")
                .param("mail", mail)
                .update());
    }
}
