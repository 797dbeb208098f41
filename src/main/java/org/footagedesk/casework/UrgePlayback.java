package org.footagedesk.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Role;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Calls people to footage that its recorder is about to overwrite, day by day until one of them keeps the copy, having seen it play. */
@Component
public class UrgePlayback {

    private static final Duration THE_LAST_DAY = Duration.ofHours(24);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final CaseFiles cases;
    private final Policies policies;
    private final TellStaff tell;
    private final Work work;
    private final Clock clock;

    UrgePlayback(CaseFiles cases, Policies policies, TellStaff tell, Work work, Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.tell = tell;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Tells the Town Clerk and the manager of the hold, named {@code CASE/HOLD}, within the surrounding transaction. A copy that
     * was safe before the footage's last day needs nobody.
     */
    public void urge(String id) {
        CasePart part = CasePart.of(id);
        CaseFile file = cases.get(part.reference());
        Optional.ofNullable(file.holds().get(new HoldId(part.part())))
                .filter(hold -> !hold.confirmed() && hold.state() != HoldState.RELEASED)
                .ifPresent(hold -> overwrittenAt(hold).ifPresent(gone -> urge(file, hold, gone, id)));
    }

    private void urge(CaseFile file, Hold hold, Instant gone, String id) {
        Instant now = clock.instant();
        Instant lastDay = gone.minus(THE_LAST_DAY);
        if (!now.isBefore(gone)) {
            return;
        }
        if (now.isBefore(lastDay)) {
            work.schedule("urge-playback", id, lastDay);
            return;
        }
        boolean askedForLate = !file.requestOf(hold.id()).at().isBefore(lastDay);
        if (askedForLate || hold.state() != HoldState.SECURED) {
            tell.tell(
                    NoticeKind.FOOTAGE_ABOUT_TO_GO,
                    file.reference(),
                    London.day(now),
                    Set.of(Role.DATA_CONTROLLER, Role.GPM));
            work.schedule(
                    "urge-playback",
                    id,
                    London.day(now)
                            .plusDays(1)
                            .atTime(MORNING)
                            .atZone(London.ZONE)
                            .toInstant());
        }
    }

    /** The recorder's own word once it was asked; before that, what the policy says it keeps. */
    private Optional<Instant> overwrittenAt(Hold hold) {
        return Optional.ofNullable(hold.overwriteAt())
                .or(() -> policies.inForce()
                        .retention()
                        .days()
                        .map(days -> hold.window().from().plus(Duration.ofDays(days))));
    }
}
