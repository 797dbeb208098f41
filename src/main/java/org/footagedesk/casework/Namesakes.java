package org.footagedesk.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;

/** Different messages under one Message-ID, so that nobody takes one for the other (MAIL.md, 'Never lose, never double', step 3). */
@Component
public class Namesakes {

    private final Submissions submissions;
    private final CaseIndex index;
    private final FiledMessages filed;

    Namesakes(Submissions submissions, CaseIndex index, FiledMessages filed) {
        this.submissions = submissions;
        this.index = index;
        this.filed = filed;
    }

    /** Of these messages those that have namesakes, each with the oldest few of them; one query where none has any, as is usual. */
    public Map<SubmissionId, List<Namesake>> of(Collection<SubmissionId> messages) {
        Map<SubmissionId, List<SubmissionId>> sharing = submissions.sharingMessageId(messages);
        if (sharing.isEmpty()) {
            return Map.of();
        }
        Set<SubmissionId> others =
                sharing.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<SubmissionId, CaseReference> onCases = index.bySubmissions(others);
        Set<SubmissionId> amongFiled = filed.among(others);
        var namesakes = new HashMap<SubmissionId, List<Namesake>>();
        sharing.forEach((message, same) -> namesakes.put(
                message,
                same.stream()
                        .map(other -> new Namesake(
                                other, Optional.ofNullable(onCases.get(other)), amongFiled.contains(other)))
                        .toList()));
        return namesakes;
    }

    /**
     * Another message of the same Message-ID, and where it is.
     *
     * @param reference its case
     * @param filed whether it stands among the filed messages; where it is on no case either, nobody has read it yet
     */
    public record Namesake(SubmissionId submission, Optional<CaseReference> reference, boolean filed) {}
}
