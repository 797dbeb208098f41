package org.footagedesk.intake.web;

import java.time.Clock;
import java.util.Optional;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.Dialogue;
import org.footagedesk.intake.chat.Step;
import org.footagedesk.intake.chat.Transcripts;
import org.footagedesk.intake.chat.VisitorId;
import org.springframework.stereotype.Component;

/** Takes one message of a visitor into their conversation and keeps what came of it. */
@Component
class Converse {

    private static final int ATTEMPTS = 3;

    private final Transcripts transcripts;
    private final Dialogue dialogue;
    private final Clock clock;

    Converse(Transcripts transcripts, Dialogue dialogue, Clock clock) {
        this.transcripts = transcripts;
        this.dialogue = dialogue;
        this.clock = clock;
    }

    /** The visitor's conversation, or a new one of which nothing is kept yet. */
    Conversation conversation(Optional<VisitorId> visitor) {
        return visitor.flatMap(transcripts::find).orElseGet(() -> dialogue.open(clock.instant()));
    }

    /** Adds what was said; changing is the step answered anew, if any. Where two messages come at once, both count. */
    Conversation say(VisitorId visitor, String said, Optional<Step> changing) {
        for (int attempt = 1; ; attempt++) {
            Optional<Conversation> kept = transcripts.find(visitor);
            Conversation sofar = kept.orElseGet(() -> dialogue.open(clock.instant()));
            if (sofar.full() || sofar.step() instanceof Step.Sent) return sofar;
            Conversation after = changing.isPresent()
                    ? dialogue.change(sofar, changing.get(), said, clock.instant())
                    : dialogue.next(sofar, said, clock.instant());
            try {
                transcripts.append(
                        visitor, kept.map(turns -> turns.turns().size()).orElse(0), after);
                return after;
            } catch (Transcripts.Overtaken overtaken) {
                if (attempt == ATTEMPTS) throw overtaken;
            }
        }
    }
}
