package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.Gates;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a numbered copy leave the house, and records it, while nothing else can change on the case (5.7, 9.10). */
@Component
public class HandOverCopy {

    private final CaseFiles cases;
    private final Policies policies;
    private final Clock clock;

    HandOverCopy(CaseFiles cases, Policies policies, Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {

        /** It is on record that the copy left; these are its bytes. */
        record HandedOver(Copy copy) implements Answer {}

        /** The first gate of the policy that is closed before this copy. */
        record GateClosed(Gates.GateOnCase gate) implements Answer {}

        /** The copy was not approved, or is still being made. */
        record NotMade() implements Answer {}

        record NoSuchCopy() implements Answer {}
    }

    /** Tests every gate for this copy and records the download in one transaction; a case that does not exist is an error. */
    @Transactional
    public Answer handOver(CaseReference reference, RenderId id, String who) {
        CaseFile file = cases.getForChange(reference);
        Copy copy = file.copies().get(id);
        if (copy == null) {
            return new Answer.NoSuchCopy();
        }
        var closed = Gates.closedBeforeHandingOver(copy, file, policies.named(file.policy()));
        if (!closed.isEmpty()) {
            return new Answer.GateClosed(closed.getFirst());
        }
        if (!copy.isMade()) {
            return new Answer.NotMade();
        }
        cases.append(
                file,
                clock.instant(),
                who,
                List.of(new CopyDownloaded(id, copy.number(), Objects.requireNonNull(copy.sha256()))));
        return new Answer.HandedOver(copy);
    }
}
