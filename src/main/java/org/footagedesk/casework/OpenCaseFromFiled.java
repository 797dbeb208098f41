package org.footagedesk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case from a message that the machine had filed, because a person sees a request in it; its receipt time stays. */
@Component
public class OpenCaseFromFiled {

    private final FiledMessages filed;
    private final ReadSubmission read;
    private final CaseIndex index;
    private final OpenCase open;
    private final Work work;

    OpenCaseFromFiled(FiledMessages filed, ReadSubmission read, CaseIndex index, OpenCase open, Work work) {
        this.filed = filed;
        this.read = read;
        this.index = index;
        this.open = open;
        this.work = work;
    }

    /** The case, the one opened before where somebody was quicker; nothing where no such message is filed. */
    @Transactional
    public Optional<CaseReference> open(SubmissionId submission, RequestKind kind, String who) {
        if (kind == RequestKind.NOT_A_REQUEST) {
            throw new IllegalArgumentException("A case is opened for a request, not for what is none.");
        }
        index.lock("message " + submission);
        return filed.find(submission)
                .map(message -> index.bySubmission(submission).orElseGet(() -> opened(submission, kind, who)));
    }

    private CaseReference opened(SubmissionId submission, RequestKind kind, String who) {
        try {
            CaseReference reference = open.openedBy(who, read.readAgain(submission), kind);
            filed.openedAs(submission, reference, who);
            work.schedule("look-after-case", reference.value());
            return reference;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The message " + submission + " could not be read again.", unreadable);
        }
    }
}
