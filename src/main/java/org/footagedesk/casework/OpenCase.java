package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IntakeEvent.CaseOpened;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.policy.Policies;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case from a message: first what came, then at once the hold on the footage it speaks of (policy 9.4, 9.5). */
@Component
class OpenCase {

    private final CaseFiles cases;
    private final CaseOpening opening;
    private final AutomaticHolds automatic;
    private final FootageWanted footage;
    private final Policies policies;
    private final PassOn passOn;
    private final Clock clock;

    OpenCase(
            CaseFiles cases,
            CaseOpening opening,
            AutomaticHolds automatic,
            FootageWanted footage,
            Policies policies,
            PassOn passOn,
            Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.automatic = automatic;
        this.footage = footage;
        this.policies = policies;
        this.passOn = passOn;
        this.clock = clock;
    }

    Placed open(ReadMessage message, Reading.Request request) {
        return new Placed.Opened(open(message, request.kind(), null, CaseEntry.MACHINE));
    }

    /** A case of the kind that a person chose for a message which the machine had filed. */
    CaseReference openedBy(String who, ReadMessage message, RequestKind kind) {
        return open(message, kind, null, who);
    }

    /** A case that only says that somebody wrote and that a person must read it. */
    Placed stub(ReadMessage message, String why) {
        return new Placed.Opened(open(message, RequestKind.INFORMATION, why, CaseEntry.MACHINE));
    }

    private CaseReference open(ReadMessage message, RequestKind kind, @Nullable String unreadable, String who) {
        Instant now = clock.instant();
        CaseReference reference = cases.next(London.at(now).getYear());
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseOpened(
                kind, policies.bindingNow().reference(), message.submission().receivedAt(), unreadable));
        events.addAll(opening.eventsOf(message, reference, JoinedAs.OPENING));
        var atOnce = new ArrayList<CaseEvent>(passOn.atOnce(reference, kind));
        atOnce.addAll(holds(message, kind, who, now));
        String opener = who.equals(CaseEntry.MACHINE) ? message.broughtBy() : who;
        if (opener.equals(who)) {
            events.addAll(atOnce);
            cases.open(reference, now, who, events);
        } else {
            CaseFile file = cases.open(reference, now, opener, events);
            cases.append(file, now, who, atOnce);
        }
        return reference;
    }

    private List<? extends CaseEvent> holds(ReadMessage message, RequestKind kind, String who, Instant now) {
        if (!kind.concernsFootage()) {
            return List.of();
        }
        return who.equals(CaseEntry.MACHINE)
                ? automatic.of(message, List.of(), List.of(), now)
                : footage.holdsFor(message.findings(), List.of(), now);
    }
}
