package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Locale;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.letter.LetterId;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.vault.KeyRing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters that left unread, counted by correspondent and London day over all cases (DOMAIN E.0 rule 7, scenario 11). */
@Component
class AutomaticLetters {

    private static final String PURPOSE = "automatic-letter";

    private final JdbcClient database;
    private final CaseIndex index;
    private final KeyRing keys;

    AutomaticLetters(JdbcClient database, CaseIndex index, KeyRing keys) {
        this.database = database;
        this.index = index;
        this.keys = keys;
    }

    /** Counts the letter; false, and it is not counted, when that many have left already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(LetterId letter, EmailAddress to, LocalDate day, int most) {
        String correspondent = keys.token(PURPOSE, mailbox(to));
        index.lock(PURPOSE + " " + correspondent);
        long left = database.sql(
                        "select count(*) from automatic_letter where correspondent = :correspondent and day = :day")
                .param("correspondent", correspondent)
                .param("day", day)
                .query(Long.class)
                .single();
        if (left >= most) {
            return false;
        }
        database.sql("insert into automatic_letter (letter, correspondent, day) values (:letter, :correspondent, :day)")
                .param("letter", letter.value())
                .param("correspondent", correspondent)
                .param("day", day)
                .update();
        return true;
    }

    /** What follows a plus sign tells no two people apart. */
    private static String mailbox(EmailAddress address) {
        return address.value().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }
}
