package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.RecordEvent.CopyAuthorised;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records why one copy is made and who receives it (policy 5.7); each copy needs a permission of its own. */
@Component
public class PermitCopy {

    private final CaseFiles cases;
    private final Clock clock;

    PermitCopy(CaseFiles cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Answer {
        DONE,
        NO_SUCH_COPY,
        /** More than one copy waits for its permission, and none was named. */
        WHICH_COPY
    }

    /** Where no copy is named, it is the only one that waits for a permission or, where none does, the next to be numbered. */
    @Transactional
    public Answer permit(
            CaseReference reference, Optional<RenderId> copy, String reason, String recipient, String who) {
        CaseFile file = cases.getForChange(reference);
        List<RenderId> wanting = file.copyPermits().wanting();
        if (copy.isEmpty() && wanting.size() > 1) {
            return Answer.WHICH_COPY;
        }
        if (copy.isPresent() && !file.copies().containsKey(copy.get())) {
            return Answer.NO_SUCH_COPY;
        }
        RenderId permitted = copy.or(() -> wanting.stream().findFirst()).orElse(null);
        cases.append(file, clock.instant(), who, List.of(new CopyAuthorised(permitted, reason, recipient)));
        return Answer.DONE;
    }
}
