package org.footagedesk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.IdentityPapers;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.RecordEvent.CaseLinked;
import org.footagedesk.casefile.WhereItStands;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens a second case of another kind from a message that asks for two things: both count from the one receipt, each has its own
 * clocks, and each names the other (DOMAIN E.0 rules 1 and 6).
 */
@Component
public class OpenLinkedCase {

    private static final String PLAINLY = "The words of the message ask for it plainly.";

    private final CaseFiles cases;
    private final CaseIndex index;
    private final ReadSubmission read;
    private final OpenCase open;
    private final JoinCase join;
    private final Policies policies;
    private final Work work;
    private final Clock clock;
    private final TransactionOperations transactions;

    OpenLinkedCase(
            CaseFiles cases,
            CaseIndex index,
            ReadSubmission read,
            OpenCase open,
            JoinCase join,
            Policies policies,
            Work work,
            Clock clock,
            TransactionOperations transactions) {
        this.cases = cases;
        this.index = index;
        this.read = read;
        this.open = open;
        this.join = join;
        this.policies = policies;
        this.work = work;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * The other case, the one opened before where the message has one of that kind already; nothing where the message does not
     * belong to the case, or the case itself is of that kind.
     */
    public Optional<CaseReference> open(
            CaseReference from, SubmissionId submission, RequestKind kind, String why, String who) {
        if (kind == RequestKind.NOT_A_REQUEST) {
            throw new IllegalArgumentException("A case is opened for a request, not for what is none.");
        }
        CaseFile file = cases.get(from);
        boolean belongs = file.submissions().stream()
                .anyMatch(joined -> joined.submission().equals(submission));
        if (!belongs || file.kind() == kind || file.isErased()) {
            return Optional.empty();
        }
        Optional<CaseReference> known = linked(file, submission, kind);
        return known.isPresent() ? known : Optional.of(opened(from, readAgain(submission), kind, why, who));
    }

    /**
     * Opens a case for each of those kinds, which the message plainly asks for beside the one it was just placed on; where such a
     * case is linked already and has not ended, a repetition joins it. Within the transaction that places the message.
     */
    void openBeside(CaseReference from, ReadMessage message, Set<RequestKind> kinds) {
        for (RequestKind kind : kinds) {
            linked(cases.get(from), kind)
                    .filter(this::isGoingOn)
                    .findFirst()
                    .ifPresentOrElse(
                            other -> repeated(message, other.reference()),
                            () -> opened(from, message, kind, PLAINLY, CaseEntry.MACHINE));
        }
    }

    private void repeated(ReadMessage message, CaseReference other) {
        join.join(message, other, JoinedAs.DUPLICATE);
        work.schedule("look-after-case", other.value());
    }

    private boolean isGoingOn(CaseFile other) {
        return !WhereItStands.of(other, policies.named(other.policy())).isEnd();
    }

    private CaseReference opened(CaseReference from, ReadMessage message, RequestKind kind, String why, String who) {
        SubmissionId submission = message.submission().id();
        return Objects.requireNonNull(transactions.execute(_ -> {
            index.lock("message " + submission);
            CaseFile file = cases.getForChange(from);
            return linked(file, submission, kind).orElseGet(() -> {
                CaseReference other = open.openedBy(who, message.without(IdentityPapers.deletedOn(file)), kind);
                link(file, other, why, who);
                link(cases.getForChange(other), from, why, who);
                work.schedule("look-after-case", other.value());
                return other;
            });
        }));
    }

    private void link(CaseFile file, CaseReference other, String why, String who) {
        cases.append(file, clock.instant(), who, List.of(new CaseLinked(other.value(), why)));
    }

    private Optional<CaseReference> linked(CaseFile file, SubmissionId submission, RequestKind kind) {
        return linked(file, kind)
                .filter(other -> other.submissions().stream()
                        .anyMatch(joined -> joined.submission().equals(submission)))
                .map(CaseFile::reference)
                .findFirst();
    }

    private Stream<CaseFile> linked(CaseFile file, RequestKind kind) {
        return file.all(CaseLinked.class).stream()
                .map(CaseLinked::other)
                .map(CaseReference::new)
                .flatMap(reference -> cases.find(reference).stream())
                .filter(other -> other.kind() == kind);
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
