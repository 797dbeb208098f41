package org.footagedesk.casefile;

import java.util.List;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.MessageUnread;
import org.footagedesk.casefile.IntakeEvent.PapersSealed;
import org.footagedesk.intake.SubmissionId;

/** Papers that no scanner has seen yet, message by message: nothing opens them. */
public final class WaitingPapers {

    private WaitingPapers() {}

    /** Those that have neither joined the case since nor been left to a person with their message. */
    public static List<PapersSealed> on(CaseFile file) {
        return file.all(PapersSealed.class).stream()
                .filter(papers -> !isSettled(file, papers.submission()))
                .toList();
    }

    /** Whether papers of that message wait. */
    public static boolean on(CaseFile file, SubmissionId message) {
        return on(file).stream().anyMatch(papers -> papers.submission().equals(message));
    }

    private static boolean isSettled(CaseFile file, SubmissionId message) {
        return file.documents().stream().map(DocumentKept::submission).anyMatch(message::equals)
                || file.all(MessageUnread.class).stream()
                        .map(MessageUnread::submission)
                        .anyMatch(message::equals);
    }
}
