package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseHandlers;
import org.footagedesk.casefile.RecordEvent.PolicyChanged;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Role;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an open case go on under the policy in force by now, since the Data Controller decides so; its receipt and all that was done stay. */
@Component
public class MoveCaseToPolicy {

    private final CaseFiles cases;
    private final Policies policies;
    private final Work work;
    private final Clock clock;

    MoveCaseToPolicy(CaseFiles cases, Policies policies, Work work, Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.work = work;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Moved {
        record Done() implements Moved {}

        /** Only the Data Controller decides it, or whoever stands in. */
        record NotTheirs() implements Moved {}

        /** No other policy, or not that one, is in force later than the case's own. */
        record NothingLater() implements Moved {}
    }

    /** The policy in force today, where it is later than the one the case is dealt with under. */
    public Optional<PolicyProfile> later(CaseFile file) {
        PolicyProfile own = policies.named(file.policy());
        return file.isErased()
                ? Optional.empty()
                : Optional.of(policies.inForce())
                        .filter(now -> now.id().equals(own.id())
                                ? now.version() > own.version()
                                : now.inForceFrom().isAfter(own.inForceFrom()));
    }

    /**
     * Clocks and gates follow the other policy from here on; letters that wait are written anew.
     *
     * @param policy the one the person saw and means, such as {@code totnes-2025/2}
     */
    @Transactional
    public Moved move(CaseReference reference, String policy, String reason, Actor who) {
        CaseFile file = cases.getForChange(reference);
        var counting = CaseHandlers.rolesOn(file, policies.named(file.policy()), who.name(), who.roles());
        if (!counting.contains(Role.DATA_CONTROLLER)) {
            return new Moved.NotTheirs();
        }
        if (later(file).filter(now -> now.reference().equals(policy)).isEmpty()) {
            return new Moved.NothingLater();
        }
        cases.append(
                file,
                clock.instant(),
                who.name(),
                List.of(new PolicyChanged(policies.bindingNow().reference(), reason)));
        work.schedule("look-after-case", reference.value());
        work.schedule("delete-identity-papers", reference.value());
        return new Moved.Done();
    }
}
