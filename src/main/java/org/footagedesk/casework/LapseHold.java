package org.footagedesk.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Footage;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldLapseAnnounced;
import org.footagedesk.casefile.HoldEvent.HoldLapsed;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Role;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/**
 * Ends what the machine held by itself and no person has confirmed: people are told first, and then it goes, unless it is the
 * only copy of what another case asked for.
 */
@Component
public class LapseHold {

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofDays(1);

    private final CaseSteps steps;
    private final HoldsOnFile onFile;
    private final Policies policies;
    private final TellStaff tell;
    private final Work work;
    private final Clock clock;

    LapseHold(CaseSteps steps, HoldsOnFile onFile, Policies policies, TellStaff tell, Work work, Clock clock) {
        this.steps = steps;
        this.onFile = onFile;
        this.policies = policies;
        this.tell = tell;
        this.work = work;
        this.clock = clock;
    }

    /** Sets the alarm by which a hold that was just secured is thought of again; within the surrounding transaction. */
    void remember(CaseFile file, Hold hold) {
        if (!hold.confirmed()) {
            Instant held = file.requestOf(hold.id()).at();
            comeBack(file, hold, policy(file).holdLapse().noticeAt(held, policies.calendar()));
        }
    }

    /** Does what the day asks of the hold, named {@code CASE/HOLD}: nothing, tell people, or let it lapse. */
    public void lapse(String id) {
        CasePart part = CasePart.of(id);
        steps.append(
                part.reference(),
                CaseEntry.MACHINE,
                file -> Optional.ofNullable(file.holds().get(new HoldId(part.part())))
                        .filter(hold -> hold.state() == HoldState.SECURED && !hold.confirmed())
                        .map(hold -> step(file, hold))
                        .orElse(List.of()));
    }

    private List<CaseEvent> step(CaseFile file, Hold hold) {
        Instant now = clock.instant();
        Instant lapsesAt = hold.lapsesAt();
        if (lapsesAt == null) {
            return announce(file, hold, now);
        }
        if (now.isBefore(lapsesAt)) {
            comeBack(file, hold, lapsesAt);
            return List.of();
        }
        if (!onFile.withoutCopyOf(new Footage(hold.camera(), hold.window()), file.reference())
                .isEmpty()) {
            comeBack(file, hold, now.plus(UNTIL_ASKED_AGAIN));
            return List.of();
        }
        work.schedule("destroy-held-footage", part(file.reference(), hold));
        return List.of(new HoldLapsed(hold.id()));
    }

    private List<CaseEvent> announce(CaseFile file, Hold hold, Instant now) {
        Instant held = file.requestOf(hold.id()).at();
        Instant gone = policy(file).holdLapse().goneAt(held, now, policies.calendar());
        tell.tell(
                NoticeKind.FOOTAGE_WILL_LAPSE,
                file.reference(),
                Optional.empty(),
                Set.of(Role.DATA_CONTROLLER, Role.GPM));
        comeBack(file, hold, gone);
        return List.of(new HoldLapseAnnounced(hold.id(), gone));
    }

    private void comeBack(CaseFile file, Hold hold, Instant at) {
        work.schedule("lapse-hold", part(file.reference(), hold), at);
    }

    private PolicyProfile policy(CaseFile file) {
        return policies.named(file.policy());
    }

    private static String part(CaseReference reference, Hold hold) {
        return new CasePart(reference, hold.id().value()).toString();
    }
}
