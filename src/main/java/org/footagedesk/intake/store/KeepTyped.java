package org.footagedesk.intake.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.intake.TypedRequests;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;

/** Keeps a typed request as the JSON it was given in, so that its bytes are there to be read again like a mail's. */
@Component
class KeepTyped implements KeepTypedRequest {

    private final Vault vault;
    private final Submissions submissions;
    private final TypedRequests format;

    KeepTyped(Vault vault, Submissions submissions, TypedRequests format) {
        this.vault = vault;
        this.submissions = submissions;
        this.format = format;
    }

    @Override
    public Kept keep(TypedRequest request, Instant receivedAt, UUID form) {
        var id = new SubmissionId(UUID.randomUUID());
        try {
            var stored = vault.keep(id.scope(), new ByteArrayInputStream(format.write(request)));
            var submission = new Submission(
                    id,
                    request.channel(),
                    receivedAt,
                    Optional.empty(),
                    Submission.Form.TYPED,
                    stored.sha256(),
                    stored.bytes());
            Kept answer = submissions.add(
                    submission,
                    request.channel().name(),
                    form + ":" + stored.sha256().hex());
            if (answer instanceof Kept.SeenBefore) {
                vault.discard(id.scope());
            }
            return answer;
        } catch (IOException fullOrBroken) {
            throw new UncheckedIOException("The request could not be written to the vault.", fullOrBroken);
        }
    }
}
