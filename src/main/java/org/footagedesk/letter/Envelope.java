package org.footagedesk.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;

/**
 * How one letter travels.
 *
 * @param replyTo the signed address by which an answer finds its case
 * @param answers the mail this letter answers, if any
 * @param thread the mails before that one, oldest first
 * @param at the time the mail bears
 */
public record Envelope(
        CaseReference reference,
        ReturnPath returnPath,
        EmailAddress replyTo,
        Optional<MessageId> answers,
        List<MessageId> thread,
        Instant at) {

    private static final int LONGEST_THREAD = 20;

    public Envelope {
        thread = List.copyOf(thread.subList(Math.max(0, thread.size() - LONGEST_THREAD), thread.size()));
    }
}
