package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Map;
import org.footagedesk.casework.Namesakes.Namesake;
import org.footagedesk.desk.OtherMessage;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.shared.CaseReference;

/** The messages of a page that share their Message-ID with others, as the page shows those. */
record OtherMessages(Map<SubmissionId, List<Namesake>> namesakes) {

    List<OtherMessage> than(SubmissionId message) {
        return namesakes.getOrDefault(message, List.of()).stream()
                .map(other -> new OtherMessage(
                        other.submission().toString(),
                        other.reference().map(CaseReference::value).orElse(null),
                        other.filed()))
                .toList();
    }
}
