package org.footagedesk.intake.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SubmissionRows extends Repository<SubmissionRow, UUID> {

    Optional<SubmissionRow> findById(UUID id);

    Optional<SubmissionRow> findFirstByMessageIdOrderByReceivedAt(String messageId);

    List<SubmissionRow> findByMailboxAndReceivedAtGreaterThanEqual(String mailbox, Instant since);

    boolean existsByMailboxAndDedupeKey(String mailbox, String dedupeKey);
}
