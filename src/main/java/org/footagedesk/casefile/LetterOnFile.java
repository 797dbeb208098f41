package org.footagedesk.casefile;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.casefile.LetterEvent.LetterDrafted;
import org.footagedesk.letter.Carriage;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case as it stands.
 *
 * @param drafted how it began
 * @param sha256 of the text as it stands now; an approval must name it
 * @param content where that text lies in the case's vault
 * @param sentAt when the mail server was recorded to have taken it; for a letter on paper, the beginning in London of the day it was posted
 * @param messageId under which it was mailed; none for a letter on paper
 * @param note why it was returned, kept for a person, undelivered or withdrawn
 */
public record LetterOnFile(
        LetterDrafted drafted,
        Instant draftedAt,
        LetterState state,
        Sha256 sha256,
        Sha256 content,
        @Nullable String approvedBy,
        @Nullable Instant sentAt,
        @Nullable String messageId,
        @Nullable String note,
        boolean escalated) {

    public LetterId id() {
        return drafted.letter();
    }

    /** Which letter of the policy it is, such as SAR-2. */
    public String template() {
        return drafted.template();
    }

    /** The roles any one of which may approve it. */
    public Set<Role> approvers() {
        return drafted.approvers();
    }

    /** The last second in which it may leave. */
    public Instant dueBy() {
        return drafted.dueBy();
    }

    /** The recipient on one line. */
    public String to() {
        return drafted.to();
    }

    public String subject() {
        return drafted.subject();
    }

    /** Whether it has to be approved by a person still. */
    public boolean waits() {
        return state == LetterState.WAITING || state == LetterState.RETURNED;
    }

    /** Whether it is approved and goes by post, so that a person prints and posts it. */
    public boolean waitsToBePosted() {
        return state == LetterState.APPROVED && goesByPost();
    }

    /** Whether its limit is near, the Data Controller was told, and somebody still has to approve or to post it. */
    public boolean nearLimit() {
        return escalated && (waits() || waitsToBePosted());
    }

    public boolean goesByPost() {
        return drafted.by() == Carriage.POST;
    }

    static Map<LetterId, LetterOnFile> of(List<CaseEntry> entries) {
        var letters = new LinkedHashMap<LetterId, LetterOnFile>();
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof LetterDrafted drafted) {
                letters.put(drafted.letter(), drafted(drafted, entry.at()));
            } else if (entry.event() instanceof LetterEvent event) {
                letters.computeIfPresent(event.letter(), (id, letter) -> letter.after(event, entry));
            }
        }
        return Collections.unmodifiableMap(letters);
    }

    private static LetterOnFile drafted(LetterDrafted drafted, Instant at) {
        return new LetterOnFile(
                drafted, at, LetterState.WAITING, drafted.sha256(), drafted.content(), null, null, null, null, false);
    }

    private LetterOnFile after(LetterEvent event, CaseEntry entry) {
        return switch (event) {
            case LetterDrafted again -> this;
            case LetterEvent.LetterEdited edited ->
                new LetterOnFile(
                        drafted,
                        draftedAt,
                        LetterState.WAITING,
                        edited.sha256(),
                        edited.content(),
                        null,
                        null,
                        null,
                        null,
                        escalated);
            case LetterEvent.LetterReturned returned -> moved(LetterState.RETURNED, returned.note());
            case LetterEvent.AutomaticLetterStopped stopped -> moved(state, stopped.reason());
            case LetterEvent.LetterApproved approved ->
                new LetterOnFile(
                        drafted,
                        draftedAt,
                        LetterState.APPROVED,
                        sha256,
                        content,
                        entry.actor(),
                        null,
                        null,
                        null,
                        escalated);
            case LetterEvent.LetterSent sent -> left(entry.at(), sent.messageId());
            case LetterEvent.LetterPosted posted ->
                left(posted.on().atStartOfDay(London.ZONE).toInstant(), null);
            case LetterEvent.LetterUndelivered undelivered -> moved(LetterState.UNDELIVERED, undelivered.reason());
            case LetterEvent.LetterWithdrawn withdrawn -> moved(LetterState.WITHDRAWN, withdrawn.reason());
            case LetterEvent.LetterEscalated late ->
                new LetterOnFile(drafted, draftedAt, state, sha256, content, approvedBy, sentAt, messageId, note, true);
        };
    }

    private LetterOnFile moved(LetterState next, @Nullable String why) {
        return new LetterOnFile(
                drafted, draftedAt, next, sha256, content, approvedBy, sentAt, messageId, why, escalated);
    }

    private LetterOnFile left(Instant at, @Nullable String asMessage) {
        return new LetterOnFile(
                drafted, draftedAt, LetterState.SENT, sha256, content, approvedBy, at, asMessage, null, escalated);
    }
}
