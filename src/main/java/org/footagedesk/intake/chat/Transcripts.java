package org.footagedesk.intake.chat;

import java.time.Instant;
import java.util.Optional;

/** The conversations under way, each kept so that it survives a restart; what people say stands sealed. */
public interface Transcripts {

    /** The conversation of that visitor, with all its turns; nothing where there is none, or where it was forgotten. */
    Optional<Conversation> find(VisitorId visitor);

    /**
     * Adds the latest turn of the conversation to what is kept; the turns before it are kept already.
     * Where another turn took its place in the meantime, this is an {@link Overtaken}.
     */
    void append(VisitorId visitor, Conversation conversation);

    /** Forgets the conversation now, for a visitor who begins anew. */
    void forget(VisitorId visitor);

    /** Deletes every conversation in which nothing was said since then, and tells how many. */
    int forgetSilentSince(Instant then);

    /** Two messages of one visitor came at once; the second finds its place taken. */
    final class Overtaken extends RuntimeException {
        public Overtaken(Throwable cause) {
            super("Another message of the same conversation came first.", cause);
        }
    }
}
