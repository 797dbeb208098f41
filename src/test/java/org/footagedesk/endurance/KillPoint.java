package org.footagedesk.endurance;

import static org.footagedesk.endurance.Tap.Word.ofDesk;
import static org.footagedesk.endurance.Tap.Word.ofServer;

import java.util.List;
import org.footagedesk.endurance.Tap.Word;

/** A moment between two steps of taking a mail in, told by what the desk has just said to its mailbox or its database. */
enum KillPoint {
    INBOX_LISTED(Side.MAILBOX, ofDesk("SELECT INBOX"), ofServer("EXISTS")),
    BYTES_ON_THEIR_WAY(Side.MAILBOX, ofServer("BODY[]")),
    BYTES_KEPT_BUT_NO_ROW(Side.DATABASE, ofDesk("insert into submission")),
    ROW_NOT_COMMITTED(Side.DATABASE, ofDesk("insert into submission"), ofDesk("COMMIT")),
    COMMITTED_BUT_NOBODY_TOLD(Side.DATABASE, ofDesk("insert into submission"), ofDesk("COMMIT"), ofServer("COMMIT")),
    KEPT_BUT_NOT_COPIED(Side.MAILBOX, ofDesk(" COPY ")),
    COPIED_BUT_NOT_DELETED(Side.MAILBOX, ofDesk(" COPY "), ofDesk("\\Deleted")),
    DELETED_BUT_NOT_EXPUNGED(Side.MAILBOX, ofDesk("EXPUNGE ")),
    WORK_CLAIMED(Side.DATABASE, ofDesk("attempts = attempts + 1"), ofServer("UPDATE 1")),
    CASE_NOT_COMMITTED(Side.DATABASE, ofDesk("insert into case_message"), ofDesk("COMMIT")),
    CASE_COMMITTED_BUT_NOBODY_TOLD(
            Side.DATABASE, ofDesk("insert into case_message"), ofDesk("COMMIT"), ofServer("COMMIT"));

    private final Side side;
    private final List<Word> words;

    /** With whom the desk talks. */
    private enum Side {
        MAILBOX,
        DATABASE
    }

    KillPoint(Side side, Word... words) {
        this.side = side;
        this.words = List.of(words);
    }

    /** Does that when the desk of this body next comes to this point. */
    void arm(PublicBody body, Runnable then) {
        Tap tap = switch (side) {
            case MAILBOX -> body.toMailbox;
            case DATABASE -> body.toDatabase;
        };
        tap.when(words, then);
    }

    /** The name in small letters alone. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }
}
