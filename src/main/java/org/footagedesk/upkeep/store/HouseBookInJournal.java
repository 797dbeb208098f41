package org.footagedesk.upkeep.store;

import java.util.Map;
import org.footagedesk.journal.Chronicle;
import org.footagedesk.journal.Chronicles;
import org.footagedesk.upkeep.HouseBook;
import org.footagedesk.upkeep.UpkeepEvent;
import org.springframework.stereotype.Component;

/** The book as a stream of the journal. */
@Component
class HouseBookInJournal implements HouseBook {

    private final Chronicle<UpkeepEvent> chronicle;

    HouseBookInJournal(Chronicles chronicles) {
        this.chronicle = chronicles.of(
                "upkeep",
                Map.of(
                        "duty-done", UpkeepEvent.DutyDone.class,
                        "fault-reported", UpkeepEvent.FaultReported.class,
                        "fault-mended", UpkeepEvent.FaultMended.class));
    }

    @Override
    public Chronicle<UpkeepEvent> chronicle() {
        return chronicle;
    }
}
