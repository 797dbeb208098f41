package org.footagedesk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Opens a case from a message that the machine had filed, because a person sees a request in it; its receipt time stays. */
@Component
public class OpenCaseFromFiled {

    private final FiledMessages filed;
    private final ReadSubmission read;
    private final CaseIndex index;
    private final OpenCase open;
    private final Work work;
    private final TransactionOperations transactions;

    OpenCaseFromFiled(
            FiledMessages filed,
            ReadSubmission read,
            CaseIndex index,
            OpenCase open,
            Work work,
            TransactionOperations transactions) {
        this.filed = filed;
        this.read = read;
        this.index = index;
        this.open = open;
        this.work = work;
        this.transactions = transactions;
    }

    /** The case, the one opened before where somebody was quicker; nothing where no such message is filed. */
    public Optional<CaseReference> open(SubmissionId submission, RequestKind kind, String who) {
        if (kind == RequestKind.NOT_A_REQUEST) {
            throw new IllegalArgumentException("A case is opened for a request, not for what is none.");
        }
        return filed.find(submission)
                .map(_ -> index.bySubmission(submission).orElseGet(() -> opened(readAgain(submission), kind, who)));
    }

    private CaseReference opened(ReadMessage message, RequestKind kind, String who) {
        SubmissionId submission = message.submission().id();
        return Objects.requireNonNull(transactions.execute(_ -> {
            index.lock("message " + submission);
            return index.bySubmission(submission).orElseGet(() -> {
                CaseReference reference = open.openedBy(who, message, kind);
                filed.openedAs(submission, reference, who);
                work.schedule("look-after-case", reference.value());
                return reference;
            });
        }));
    }

    /** Papers take their time, so no transaction waits for them. */
    private ReadMessage readAgain(SubmissionId submission) {
        try {
            return read.readAgain(submission);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The message " + submission + " could not be read again.", unreadable);
        }
    }
}
