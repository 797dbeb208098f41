package org.footagedesk.journal.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.footagedesk.vault.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests on a stream of their own, in which two things have happened, the first of them to a person. */
abstract class OnOneStream {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00.123456789Z");

    @Autowired
    Journal journal;

    @Autowired
    KeyRing keys;

    @Autowired
    TransactionTemplate transaction;

    final String stream = "test/" + UUID.randomUUID();

    @BeforeEach
    void twoEntries() {
        append(0, happening("first", "{\"name\":\"Zebedee Plover\"}"), happening("second", Happening.NOTHING_PERSONAL));
    }

    void append(int read, Happening... happenings) {
        transaction.executeWithoutResult(_ -> journal.append(stream, read, List.of(happenings)));
    }

    static Happening happening(String type, String personal) {
        return new Happening(type, NOON, "clerk", "{\"of\":\"" + type + "\"}", personal);
    }
}
