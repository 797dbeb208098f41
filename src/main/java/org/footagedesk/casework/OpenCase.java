package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IntakeEvent.CaseOpened;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.PassedOn;
import org.footagedesk.policy.Policies;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case from a message: first what came, then at once the hold on the footage it speaks of (policy 9.4, 9.5). */
@Component
class OpenCase {

    private final CaseFiles cases;
    private final CaseOpening opening;
    private final FootageWanted footage;
    private final Policies policies;
    private final Clock clock;

    OpenCase(CaseFiles cases, CaseOpening opening, FootageWanted footage, Policies policies, Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.footage = footage;
        this.policies = policies;
        this.clock = clock;
    }

    Placed open(ReadMessage message, Reading.Request request) {
        return open(message, request.kind(), null);
    }

    /** A case that only says that somebody wrote and that a person must read it. */
    Placed stub(ReadMessage message, String why) {
        return open(message, RequestKind.INFORMATION, why);
    }

    private Placed open(ReadMessage message, RequestKind kind, @Nullable String unreadable) {
        Instant now = clock.instant();
        CaseReference reference = cases.next(London.at(now).getYear());
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseOpened(
                kind, policies.inForce().reference(), message.submission().receivedAt(), unreadable));
        events.addAll(opening.eventsOf(message, reference, JoinedAs.OPENING));
        if (isSubjectAccess(kind)) {
            events.add(new PassedOn(Set.of(Role.DATA_CONTROLLER, Role.GPM)));
        }
        events.addAll(holds(message, kind, now));
        cases.open(reference, now, DeskActor.NAME, events);
        return new Placed.Opened(reference);
    }

    private List<? extends CaseEvent> holds(ReadMessage message, RequestKind kind, Instant now) {
        return kind.concernsFootage() ? footage.holdsFor(message.findings(), List.of(), now) : List.of();
    }

    private static boolean isSubjectAccess(RequestKind kind) {
        return kind == RequestKind.SUBJECT_ACCESS || kind == RequestKind.AGENT_ACCESS;
    }
}
