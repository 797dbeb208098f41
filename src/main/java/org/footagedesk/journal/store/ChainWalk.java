package org.footagedesk.journal.store;

import org.footagedesk.journal.ChainCheck;
import org.jspecify.annotations.Nullable;

/** Follows entries in the order of their streams and versions and remembers the first link that does not hold. */
final class ChainWalk {

    private long entries;
    private String stream = "";
    private int version;
    private String hash = Link.FIRST;
    private ChainCheck.@Nullable Broken broken;

    /** The next entry: what it says, and the hash it carries. */
    void step(Link link, String carried) {
        entries++;
        boolean begins = !link.stream().equals(stream);
        int expected = begins ? 1 : version + 1;
        String before = begins ? Link.FIRST : hash;
        boolean holds = link.version() == expected
                && link.previousHash().equals(before)
                && link.hash().equals(carried);
        if (!holds && broken == null) {
            broken = new ChainCheck.Broken(link.stream(), link.version());
        }
        stream = link.stream();
        version = link.version();
        hash = carried;
    }

    ChainCheck result() {
        return broken == null ? new ChainCheck.Whole(entries) : broken;
    }
}
