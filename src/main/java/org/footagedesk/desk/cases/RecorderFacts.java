package org.footagedesk.desk.cases;

import java.util.Optional;
import org.footagedesk.casefile.Hold;
import org.footagedesk.desk.CasePage;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.upkeep.ClockOffset;
import org.footagedesk.upkeep.HouseBook;
import org.footagedesk.upkeep.Things;
import org.footagedesk.upkeep.UpkeepBook;
import org.springframework.stereotype.Component;

/** What the house knows of the recorder that a case's footage comes from: its clock then, and its faults now (policy 5.3, 5.4). */
@Component
class RecorderFacts {

    private final HouseBook book;
    private final Policies policies;

    RecorderFacts(HouseBook book, Policies policies) {
        this.book = book;
        this.policies = policies;
    }

    /** All facts as they stand now, read once for a page. */
    Known now() {
        return new Known(book.read(), new Things(policies.inForce()));
    }

    /** The facts, read. */
    record Known(UpkeepBook book, Things things) {

        Optional<CasePage.RecorderTime> clock(Hold hold) {
            return things.recorderOf(hold.camera())
                    .flatMap(
                            recorder -> book.clocks().at(recorder, hold.window().from()))
                    .map(offset -> told(offset, hold.window()));
        }

        Optional<String> fault(Hold hold) {
            return things.recorderOf(hold.camera())
                    .flatMap(recorder -> book.openFaults().stream()
                            .filter(fault -> fault.recorder().equals(recorder))
                            .map(fault -> "Since " + OneRow.day(fault.since()) + ": " + fault.words())
                            .findFirst());
        }

        private static CasePage.RecorderTime told(ClockOffset offset, TimeWindow window) {
            TimeWindow displayed = offset.displayed(window);
            return new CasePage.RecorderTime(
                    displayed.from(), displayed.to(), offset.offset().toSeconds(), offset.words(), offset.checkedOn());
        }
    }
}
