package org.footagedesk.intake.chat;

import java.time.Duration;
import java.time.Instant;

/** Deletes what was said in conversations that nobody came back to. */
public final class ForgetAbandonedConversations {

    /** As the opening of every conversation promises. */
    public static final Duration KEPT_FOR = Duration.ofHours(24);

    private final Transcripts transcripts;

    public ForgetAbandonedConversations(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /** Deletes the conversations in which nothing was said in the 24 hours before now, and tells how many. */
    public int forget(Instant now) {
        return transcripts.forgetSilentSince(now.minus(KEPT_FOR));
    }
}
