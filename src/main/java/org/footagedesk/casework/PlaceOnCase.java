package org.footagedesk.casework;

import java.util.Optional;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.Fingerprint;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the case a message belongs to, or opens one (DOMAIN E.0 rules 6 and 7; MAIL.md, 'Threading'). */
@Component
public class PlaceOnCase {

    private final CaseIndex index;
    private final CaseFiles cases;
    private final MailThread thread;
    private final OpenCase open;
    private final JoinCase join;
    private final OpenLinkedCase linked;
    private final JoinPapers papers;
    private final FiledMessages filed;

    PlaceOnCase(
            CaseIndex index,
            CaseFiles cases,
            MailThread thread,
            OpenCase open,
            JoinCase join,
            OpenLinkedCase linked,
            JoinPapers papers,
            FiledMessages filed) {
        this.index = index;
        this.cases = cases;
        this.thread = thread;
        this.open = open;
        this.join = join;
        this.linked = linked;
        this.papers = papers;
        this.filed = filed;
    }

    /**
     * When the message has its case already, only papers of it that waited for the scanner join, so that doing it twice is
     * harmless.
     */
    @Transactional
    public Placed place(ReadMessage message) {
        SubmissionId submission = message.submission().id();
        index.lock("message " + submission);
        var already = index.bySubmission(submission);
        if (already.isPresent()) {
            papers.join(message, already.get());
            return new Placed.Already(already.get());
        }
        Placed placed = anew(message);
        if (placed.isOnCase() && filed.find(submission).isPresent()) {
            filed.openedAs(submission, new CaseReference(placed.caseReference()), CaseEntry.MACHINE);
        }
        return placed;
    }

    private Placed anew(ReadMessage message) {
        return switch (message.reading()) {
            case Reading.Automatic machine -> automatic(message, machine);
            case Reading.NothingAsked nothing -> reply(message).orElseGet(() -> filed(message, nothing.rule()));
            case Reading.Unreadable unreadable ->
                reply(message).orElseGet(() -> open.stub(message, unreadable.reason()));
            case Reading.Request request -> reply(message).orElseGet(() -> request(message, request));
        };
    }

    /** Whoever answers on a case is heard there, whether or not they ask for anything and whether or not it can be read. */
    private Optional<Placed> reply(ReadMessage message) {
        return thread.caseAnswered(message).map(answered -> join.join(message, answered, JoinedAs.REPLY));
    }

    private Placed automatic(ReadMessage message, Reading.Automatic machine) {
        return thread.answered(message)
                .<Placed>map(ours -> join.automatic(message, ours))
                .orElseGet(() -> filed(message, machine.rule()));
    }

    /** It belongs to no case; it stays in sight among the filed messages. */
    private Placed filed(ReadMessage message, String rule) {
        filed.add(message, rule);
        return new Placed.Filed(rule);
    }

    private Placed request(ReadMessage message, Reading.Request request) {
        Placed placed = sameRequest(message, request)
                .<Placed>map(known -> join.join(message, known, JoinedAs.DUPLICATE))
                .orElseGet(() -> open.open(message, request));
        linked.openBeside(new CaseReference(placed.caseReference()), message, request.further());
        return placed;
    }

    private Optional<CaseReference> sameRequest(ReadMessage message, Reading.Request request) {
        if (request.kind() == RequestKind.NOT_A_REQUEST) {
            return Optional.empty();
        }
        var print = Fingerprint.of(
                request.kind(), request.findings(), message.from().email(), message.words());
        print.ifPresent(index::lock);
        return print.flatMap(index::byFingerprint)
                .filter(known -> cases.find(known).isPresent());
    }
}
