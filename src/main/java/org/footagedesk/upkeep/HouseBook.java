package org.footagedesk.upkeep;

import org.footagedesk.journal.Chronicle;

/** Where the upkeep of the house is written down. */
public interface HouseBook {

    Chronicle<UpkeepEvent> chronicle();

    /** The book as it stands. */
    default UpkeepBook read() {
        return new UpkeepBook(chronicle().read());
    }
}
