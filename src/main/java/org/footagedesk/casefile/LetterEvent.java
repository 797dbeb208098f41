package org.footagedesk.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.footagedesk.letter.Carriage;
import org.footagedesk.letter.LegalStatement;
import org.footagedesk.letter.LetterId;
import org.footagedesk.policy.StandingInstruction;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** What happened to a letter on its way from draft to recipient. */
public sealed interface LetterEvent extends CaseEvent {

    /** The letter it happened to. */
    LetterId letter();

    /**
     * A letter waits for a person.
     *
     * @param template such as SAR-2
     * @param approvers the roles any one of which may approve it
     * @param dueBy the last second in which it may leave
     * @param sha256 of exactly what would be sent
     * @param content where the draft lies in the case's vault
     * @param by the way it is to travel
     * @param replaces the letter in whose place it was written: one withdrawn, or one that did not arrive
     */
    record LetterDrafted(
            LetterId letter,
            String template,
            Set<Role> approvers,
            Instant dueBy,
            Sha256 sha256,
            Sha256 content,
            @Personal String to,
            @Personal String subject,
            Carriage by,
            @Nullable LetterId replaces)
            implements LetterEvent {}

    /**
     * A person changed the text; what was generated is kept beside it.
     *
     * @param unsaid what the law demands of the letter, and its words no longer say
     */
    record LetterEdited(
            LetterId letter,
            Sha256 sha256,
            Sha256 content,
            @Nullable List<LegalStatement> unsaid) implements LetterEvent {

        /** One that was recorded before statements were looked for lacks none. */
        public LetterEdited {
            unsaid = unsaid == null ? List.of() : List.copyOf(unsaid);
        }

        @Override
        public List<LegalStatement> unsaid() {
            return Objects.requireNonNull(unsaid);
        }
    }

    /** The approver sent it back with a note. */
    record LetterReturned(LetterId letter, @Personal String note) implements LetterEvent {}

    /**
     * Exactly this text was approved, in that role.
     *
     * @param under the Data Controller's standing instruction, where one let the letter go and nobody read it first
     */
    record LetterApproved(
            LetterId letter,
            Sha256 sha256,
            Role role,
            @Nullable StandingInstruction under) implements LetterEvent {

        /** A person read it and let it go. */
        public LetterApproved(LetterId letter, Sha256 sha256, Role role) {
            this(letter, sha256, role, null);
        }
    }

    /** An instruction covers the letter, and yet it waits for a person; why, in a phrase that names nobody. */
    record AutomaticLetterStopped(LetterId letter, String reason) implements LetterEvent {}

    /** The mail server took the letter. */
    record LetterSent(LetterId letter, String messageId) implements LetterEvent {}

    /**
     * A person printed the letter and posted it on that day.
     *
     * @param tracking the number under which recorded delivery follows it; none where it went first class
     */
    record LetterPosted(
            LetterId letter, LocalDate on, @Nullable String tracking) implements LetterEvent {}

    /** The letter did not reach its recipient, or nobody can say that it did. */
    record LetterUndelivered(LetterId letter, String reason) implements LetterEvent {}

    /** The letter is no longer wanted. */
    record LetterWithdrawn(LetterId letter, String reason) implements LetterEvent {}

    /** The letter still waits although its limit is near; the Data Controller was told. */
    record LetterEscalated(LetterId letter, Instant dueBy) implements LetterEvent {}
}
