package org.footagedesk.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.letter.Carriage;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;

/** By what a case is found again: its messages, our letters, the people who wrote, the holds and letters under way. */
public interface CaseIndex {

    /** The case that a kept message went to, once it has been read and placed. */
    Optional<CaseReference> bySubmission(SubmissionId submission);

    /** The cases that these messages went to; a message that went to none is left out. */
    Map<SubmissionId, CaseReference> bySubmissions(Collection<SubmissionId> submissions);

    /** The case to which a letter of ours with that Message-ID belongs, and which letter it is. */
    Optional<OurLetter> byOurMessage(String messageId);

    /** The case that a message of the requester's with that Message-ID went to. */
    Optional<CaseReference> byTheirMessage(String messageId);

    /** The cases in which somebody wrote from that address, the newest first. */
    List<CaseReference> byCorrespondent(EmailAddress address);

    /** The case that asks for the very same thing: the same person, kind, time, place and words. */
    Optional<CaseReference> byFingerprint(String fingerprint);

    /** All letters in that state, the one that is due first at the top. */
    List<LetterLine> letters(LetterState state);

    /** The letter, of whichever case. */
    Optional<LetterLine> letter(LetterId letter);

    /** Letters that did not arrive and in whose place none was written yet. */
    First<LetterLine> lostLetters(int most);

    /** Holds that are not yet safe, the one that would be overwritten first at the top; failed ones while anything recorded since then is still there. */
    First<HoldLine> holdsAtRisk(Instant recordedSince, int most);

    /** Makes every other writer that would open a case for the same key wait until this transaction ends. */
    void lock(String key);

    /** A letter of ours. */
    record OurLetter(CaseReference reference, LetterId letter) {}

    /**
     * A letter in short.
     *
     * @param dueBy the last second in which it may leave
     */
    record LetterLine(
            LetterId id,
            CaseReference reference,
            String template,
            LetterState state,
            String approvers,
            Instant dueBy,
            boolean escalated,
            Carriage by) {}

    /**
     * A hold in short.
     *
     * @param from when the held footage begins, in true time and with the policy's margin
     * @param to when it ends
     */
    record HoldLine(HoldId id, CaseReference reference, String camera, HoldState state, Instant from, Instant to) {}
}
