package org.footagedesk.intake;

import java.time.Instant;

/** Keeps a request that was given by answering questions, in the same way as a mail. */
public interface KeepTypedRequest {

    /** Stores the request and starts the reading of it in one transaction; receivedAt is when it reached the body (DOMAIN E.0 rule 1). */
    Kept keep(TypedRequest request, Instant receivedAt);
}
