package org.footagedesk.journal.store;

import org.footagedesk.journal.ChainCheck;
import org.jspecify.annotations.Nullable;

/** Follows rows in the order of their streams and versions and remembers the first link that does not hold. */
final class ChainWalk {

    private long entries;
    private String stream = "";
    private int version;
    private String hash = Link.FIRST;
    private ChainCheck.@Nullable Broken broken;

    void step(JournalRow row) {
        entries++;
        boolean begins = !row.stream().equals(stream);
        int expected = begins ? 1 : version + 1;
        String before = begins ? Link.FIRST : hash;
        boolean holds = row.version() == expected
                && row.previousHash().equals(before)
                && row.link().hash().equals(row.hash());
        if (!holds && broken == null) {
            broken = new ChainCheck.Broken(row.stream(), row.version());
        }
        stream = row.stream();
        version = row.version();
        hash = row.hash();
    }

    ChainCheck result() {
        return broken == null ? new ChainCheck.Whole(entries) : broken;
    }
}
