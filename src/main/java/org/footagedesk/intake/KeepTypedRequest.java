package org.footagedesk.intake;

import java.time.Instant;
import java.util.UUID;

/** Keeps a request that was given by answering questions, in the same way as a mail. */
public interface KeepTypedRequest {

    /** Keeps a request that cannot come twice. */
    default Kept keep(TypedRequest request, Instant receivedAt) {
        return keep(request, receivedAt, UUID.randomUUID());
    }

    /**
     * Stores the request and starts the reading of it in one transaction, unless the very same came on that form before.
     *
     * @param receivedAt when it reached the body (DOMAIN E.0 rule 1)
     * @param form the one form that was filled in, so that sending it twice keeps it once
     */
    Kept keep(TypedRequest request, Instant receivedAt, UUID form);
}
