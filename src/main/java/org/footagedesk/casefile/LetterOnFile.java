package org.footagedesk.casefile;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.casefile.LetterEvent.LetterDrafted;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case as it stands.
 *
 * @param sha256 of the text as it stands now; an approval must name it
 * @param content where that text lies in the case's vault
 * @param note why it was returned, undelivered or withdrawn
 */
public record LetterOnFile(
        LetterId id,
        String template,
        LetterState state,
        Set<Role> approvers,
        Instant draftedAt,
        Instant dueBy,
        Sha256 sha256,
        Sha256 content,
        String to,
        String subject,
        @Nullable String approvedBy,
        @Nullable Instant sentAt,
        @Nullable String messageId,
        @Nullable String note,
        boolean escalated) {

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

    /** Whether it still has to be approved by a person. */
    public boolean waits() {
        return state == LetterState.WAITING || state == LetterState.RETURNED;
    }

    private static LetterOnFile drafted(LetterDrafted drafted, Instant at) {
        return new LetterOnFile(
                drafted.letter(),
                drafted.template(),
                LetterState.WAITING,
                drafted.approvers(),
                at,
                drafted.dueBy(),
                drafted.sha256(),
                drafted.content(),
                drafted.to(),
                drafted.subject(),
                null,
                null,
                null,
                null,
                false);
    }

    private LetterOnFile after(LetterEvent event, CaseEntry entry) {
        return switch (event) {
            case LetterDrafted drafted -> this;
            case LetterEvent.LetterEdited edited -> edited(edited);
            case LetterEvent.LetterReturned returned -> moved(LetterState.RETURNED, returned.note());
            case LetterEvent.LetterApproved approved -> approved(entry.actor());
            case LetterEvent.LetterSent sent -> sent(entry.at(), sent.messageId());
            case LetterEvent.LetterUndelivered undelivered -> moved(LetterState.UNDELIVERED, undelivered.reason());
            case LetterEvent.LetterWithdrawn withdrawn -> moved(LetterState.WITHDRAWN, withdrawn.reason());
            case LetterEvent.LetterEscalated late -> escalatedNow();
        };
    }

    private LetterOnFile moved(LetterState next, @Nullable String why) {
        return new LetterOnFile(
                id,
                template,
                next,
                approvers,
                draftedAt,
                dueBy,
                sha256,
                content,
                to,
                subject,
                approvedBy,
                sentAt,
                messageId,
                why,
                escalated);
    }

    private LetterOnFile edited(LetterEvent.LetterEdited edit) {
        return new LetterOnFile(
                id,
                template,
                LetterState.WAITING,
                approvers,
                draftedAt,
                dueBy,
                edit.sha256(),
                edit.content(),
                to,
                subject,
                null,
                null,
                null,
                null,
                escalated);
    }

    private LetterOnFile approved(String by) {
        return new LetterOnFile(
                id,
                template,
                LetterState.APPROVED,
                approvers,
                draftedAt,
                dueBy,
                sha256,
                content,
                to,
                subject,
                by,
                null,
                null,
                null,
                escalated);
    }

    private LetterOnFile sent(Instant at, String asMessage) {
        return new LetterOnFile(
                id,
                template,
                LetterState.SENT,
                approvers,
                draftedAt,
                dueBy,
                sha256,
                content,
                to,
                subject,
                approvedBy,
                at,
                asMessage,
                null,
                escalated);
    }

    private LetterOnFile escalatedNow() {
        return new LetterOnFile(
                id,
                template,
                state,
                approvers,
                draftedAt,
                dueBy,
                sha256,
                content,
                to,
                subject,
                approvedBy,
                sentAt,
                messageId,
                note,
                true);
    }
}
