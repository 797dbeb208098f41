package org.footagedesk.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.footagedesk.intake.mail.MailboxComparison;
import org.footagedesk.intake.mail.MailboxComparisons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comparisons of mailbox and store as rows. */
@Repository
class StoredComparisons implements MailboxComparisons {

    private final JdbcClient database;

    StoredComparisons(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(MailboxComparison comparison) {
        database.sql("""
                        insert into mailbox_comparison (compared_at, left_in_inbox, not_kept, not_in_mailbox)
                        values (:at, :leftInInbox, :notKept, :notInMailbox)
                        on conflict (compared_at) do nothing""")
                .param("at", comparison.at().atOffset(ZoneOffset.UTC))
                .param("leftInInbox", comparison.leftInInbox())
                .param("notKept", comparison.notKept())
                .param("notInMailbox", comparison.notInMailbox())
                .update();
    }

    @Override
    public Optional<MailboxComparison> last() {
        return database.sql("select * from mailbox_comparison order by compared_at desc limit 1")
                .query((row, number) -> comparison(row))
                .optional();
    }

    private static MailboxComparison comparison(ResultSet row) throws SQLException {
        return new MailboxComparison(
                row.getObject("compared_at", OffsetDateTime.class).toInstant(),
                row.getInt("left_in_inbox"),
                row.getInt("not_kept"),
                row.getInt("not_in_mailbox"));
    }
}
