package org.footagedesk.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.shared.CaseReference;

/** The messages that belong to no case, so that nothing a machine filed is out of sight. */
public interface FiledMessages {

    /** Files the message under the rule by which nobody asks for anything in it; a second time changes nothing. */
    void add(ReadMessage message, String rule);

    /** The newest first; page counted from 0. */
    List<Filed> page(int page, int size);

    Optional<Filed> find(SubmissionId submission);

    /** Which of these messages are filed. */
    Set<SubmissionId> among(Collection<SubmissionId> submissions);

    /** A person saw a request in it, and a case was opened. */
    void openedAs(SubmissionId submission, CaseReference reference, String who);

    /**
     * A filed message.
     *
     * @param from who wrote it, as far as it says
     * @param openedAs the case that a person opened from it
     */
    record Filed(
            SubmissionId submission,
            Instant receivedAt,
            Channel channel,
            String from,
            String subject,
            String rule,
            Optional<CaseReference> openedAs) {}
}
