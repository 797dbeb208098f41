package org.footagedesk.intake.chat;

import java.time.Instant;
import java.util.Optional;

/** The conversations under way, each kept so that it survives a restart; what people say stands sealed. */
public interface Transcripts {

    /** The conversation of that visitor, with all its turns; nothing where there is none, or where it was forgotten. */
    Optional<Conversation> find(VisitorId visitor);

    /**
     * Adds the turns beyond those that are kept already, of which there are so many.
     * Where another turn took the place of one in the meantime, this is an {@link Overtaken}.
     */
    void append(VisitorId visitor, int kept, Conversation conversation);

    /** Forgets the conversation now and for good; the visitor begins anew under another id. */
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
