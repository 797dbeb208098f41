package org.footagedesk.casework;

import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.RecordEvent.CaseLinked;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.reading.Reading;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Brings the papers of a message to its cases once a scanner has seen them; its words joined those before. */
@Component
class JoinPapers {

    private static final String TOLD_BY_PAPERS = "The papers that came with the message ask for it.";

    private final CaseFiles cases;
    private final JoinCase join;
    private final ReclassifyCase reclassify;
    private final Work work;

    JoinPapers(CaseFiles cases, JoinCase join, ReclassifyCase reclassify, Work work) {
        this.cases = cases;
        this.join = join;
        this.reclassify = reclassify;
        this.work = work;
    }

    /** Within the transaction that places the message; does nothing where no papers of it wait. */
    void join(ReadMessage message, CaseReference placed) {
        CaseFile before = cases.get(placed);
        Stream.concat(
                        Stream.of(placed),
                        before.all(CaseLinked.class).stream()
                                .map(CaseLinked::other)
                                .map(CaseReference::new))
                .filter(reference -> join.papers(message, reference))
                .forEach(joined -> lookAfter(joined, before, message));
    }

    private void lookAfter(CaseReference joined, CaseFile before, ReadMessage message) {
        work.schedule("look-after-case", joined.value());
        boolean saysWhatItIs = joined.equals(before.reference())
                && isMachinesAlone(before, message.submission().id());
        if (saysWhatItIs && message.reading() instanceof Reading.Request request) {
            reclassify.reclassify(joined, request.kind(), TOLD_BY_PAPERS, CaseEntry.MACHINE);
        }
    }

    /** Whether the message opened the case, no other case came of it, and nobody has done anything on it. */
    private static boolean isMachinesAlone(CaseFile file, SubmissionId message) {
        return file.submissions().getFirst().submission().equals(message)
                && file.all(CaseLinked.class).isEmpty()
                && file.entries().stream().allMatch(entry -> entry.actor().equals(CaseEntry.MACHINE));
    }
}
