package org.footagedesk.intake.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SubmissionRows extends Repository<SubmissionRow, UUID> {

    Optional<SubmissionRow> findById(UUID id);

    Optional<SubmissionRow> findFirstByMessageIdOrderByReceivedAt(String messageId);

    long countByReceivedAtGreaterThanEqual(Instant since);
}
