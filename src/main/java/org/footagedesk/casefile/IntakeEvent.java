package org.footagedesk.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** What came in, and what was read from it. */
public sealed interface IntakeEvent extends CaseEvent {

    /**
     * A case begins.
     *
     * @param policy id and version of the profile that binds this case, such as {@code totnes-2025@1}
     * @param receivedAt when the request reached the body; every clock counts from here (DOMAIN E.0 rule 1)
     * @param unreadable why the machine could not read the message, where a person must read it
     */
    record CaseOpened(
            RequestKind kind,
            String policy,
            Instant receivedAt,
            @Nullable String unreadable) implements IntakeEvent {}

    /** A message belongs to this case. */
    record SubmissionJoined(
            SubmissionId submission,
            Instant receivedAt,
            Channel channel,
            @Nullable String messageId,
            @Nullable String automatic,
            JoinedAs as,
            @Personal Correspondent from,
            @Personal String subject,
            @Personal String words)
            implements IntakeEvent {}

    /** What a message states, each finding with the writer's own words. */
    record DetailsRead(SubmissionId submission, @Personal List<Finding> findings, Set<FieldKey> ambiguous)
            implements IntakeEvent {}

    /** A message on the case could not be read by machine; a person must. */
    record MessageUnread(SubmissionId submission, String reason) implements IntakeEvent {}

    /** A person put a detail right. */
    record DetailCorrected(FieldKey field, @Personal String value) implements IntakeEvent {}

    /** A paper that came with a message is kept; its type is a first guess. */
    record DocumentKept(
            SubmissionId submission,
            @Personal String name,
            DocumentType type,
            String mediaType,
            Sha256 sha256,
            long bytes)
            implements IntakeEvent {}

    /** The scanner gave no verdict on the papers of a message: they stay sealed with it, and are read once it has given one. */
    record PapersSealed(SubmissionId submission, @Personal List<String> names) implements IntakeEvent {
        public PapersSealed {
            names = List.copyOf(names);
        }
    }

    /** A scanner found malware in a paper: it stays sealed in the vault, and nothing opens it. */
    record PaperQuarantined(SubmissionId submission, Sha256 sha256, String malware) implements IntakeEvent {}

    /**
     * A form of the body's own came back: complete, with gaps, or in a way in which its fields cannot be read (Appendix 1).
     *
     * @param form its name; none where its fields cannot be read
     * @param gaps each in words for staff
     */
    record FormReturned(
            SubmissionId submission,
            @Nullable String form,
            @Personal String document,
            @Personal List<String> gaps) implements IntakeEvent {
        public FormReturned {
            gaps = List.copyOf(gaps);
        }
    }

    /** What stands printed on the identity papers of a message; shown beside what the form says, and never taken for it (DOMAIN B.2). */
    record PapersRead(SubmissionId submission, @Personal List<Finding> findings) implements IntakeEvent {
        public PapersRead {
            findings = List.copyOf(findings);
        }
    }

    /** An identity paper was destroyed after the check; what was seen stays on record (DOMAIN E.0 rule 10). */
    record IdentityPaperDeleted(Sha256 sha256, DocumentType type) implements IntakeEvent {}

    /** A person said what the request is; its receipt time and all that was done stay (DOMAIN E.0 rule 11). */
    record CaseReclassified(RequestKind kind, @Personal String reason) implements IntakeEvent {}

    /** No letter could be drafted, because there is nowhere to send it; a person must find out where. */
    record NoWayToAnswer(Lack lack) implements IntakeEvent {}

    /** The people who must see a new subject access request at once were told of it (policy 9.5). */
    record PassedOn(Set<Role> to) implements IntakeEvent {}

    /** As what a message came to its case. */
    enum JoinedAs {
        /** It opened the case. */
        OPENING,
        /** It asks for the same thing again. */
        DUPLICATE,
        /** It answers one of our letters. */
        REPLY,
        /** A machine sent it; it is filed, never answered, and stops no clock (DOMAIN E.0 rule 7). */
        AUTOMATIC
    }

    /** Why nobody can be written to. */
    enum Lack {
        /** Neither an e-mail address nor name and postal address are known. */
        NO_ADDRESS,
        /** The address is one of the body's own: an answer to it might go round in a ring. */
        OWN_ADDRESS
    }

    /** Who wrote. */
    record Correspondent(@Nullable String name, @Nullable String email) {

        /** What the sender's own line says of that field. */
        Optional<String> stated(FieldKey field) {
            return switch (field) {
                case REQUESTER_NAME -> Optional.ofNullable(name);
                case REQUESTER_EMAIL -> Optional.ofNullable(email);
                default -> Optional.empty();
            };
        }
    }
}
