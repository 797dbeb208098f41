package org.footagedesk.upkeep;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Answer;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.London;
import org.footagedesk.upkeep.UpkeepBook.OpenFault;
import org.footagedesk.upkeep.UpkeepEvent.FaultMended;
import org.footagedesk.upkeep.UpkeepEvent.FaultReported;
import org.springframework.stereotype.Component;

/** Puts on record that the service engineer was told of a fault, and that it was put right (policy 5.3). */
@Component
public class SettleFault {

    private static final int LONGEST = 500;

    private final HouseBook book;
    private final Clock clock;

    public SettleFault(HouseBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The engineer was told today. */
    public Answer reported(UUID fault, StaffMember who) {
        return settle(fault, who, open -> open.reported() ? List.of() : List.of(new FaultReported(fault)));
    }

    /** It was put right today; problems are named how. */
    public Answer mended(UUID fault, String how, StaffMember who) {
        if (how.isBlank() || how.length() > LONGEST) {
            return new Answer.Invalid(
                    Map.of("how", "Say how it was put right, in at most " + LONGEST + " characters."));
        }
        return settle(fault, who, open -> List.of(new FaultMended(fault, London.day(clock.instant()), how.strip())));
    }

    private Answer settle(UUID fault, StaffMember who, Function<OpenFault, List<UpkeepEvent>> word) {
        if (!who.may(Ability.RECORD_UPKEEP)) {
            return new Answer.NotAllowed(Ability.RECORD_UPKEEP);
        }
        var added = book.chronicle()
                .append(
                        who.name(),
                        recorded -> new UpkeepBook(recorded)
                                .openFaults().stream()
                                        .filter(open -> open.id().equals(fault))
                                        .findFirst()
                                        .map(word)
                                        .orElse(List.of()));
        return added.isEmpty() ? new Answer.Unknown("such fault that is open") : Answer.DONE;
    }
}
