package org.footagedesk.casework;

import java.time.Clock;
import java.time.ZoneOffset;
import org.footagedesk.letter.LetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which letters are on their way to the mail server; a mark outlives a crash, so that a letter is never sent twice. */
@Component
class Handovers {

    private final JdbcClient database;
    private final Clock clock;

    Handovers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Marks the letter for good, at once; false when it is marked already and so may have left. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(LetterId letter) {
        return database.sql("""
                        insert into letter_handover (letter, started_at) values (:letter, :now)
                        on conflict (letter) do nothing""")
                        .param("letter", letter.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The letter certainly did not leave; it may be tried again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeBack(LetterId letter) {
        database.sql("delete from letter_handover where letter = :letter")
                .param("letter", letter.value())
                .update();
    }
}
