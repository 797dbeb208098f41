package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Footage;
import org.footagedesk.casefile.HoldEvent.HoldBeyondQuota;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Lets a person hold footage that was beyond the sender's quotas; what a person asks for counts against none. */
@Component
public class HoldBeyond {

    private final CaseSteps steps;
    private final Work work;
    private final Clock clock;

    HoldBeyond(CaseSteps steps, Work work, Clock clock) {
        this.steps = steps;
        this.work = work;
        this.clock = clock;
    }

    /** Asks for what of it nobody holds yet, under the person's name; where it is held by now, nothing happens. */
    public void hold(CaseReference reference, HoldId beyond, String who) {
        steps.append(reference, who, file -> {
            work.schedule("look-after-case", reference.value());
            return FootageWanted.requests(
                    footage(file, beyond), "a person asked for what was beyond the quota", clock.instant());
        });
    }

    private static List<Footage> footage(CaseFile file, HoldId beyond) {
        return file.beyondQuota().stream()
                .filter(footage -> footage.hold().equals(beyond))
                .map(HoldBeyondQuota::footage)
                .toList();
    }
}
