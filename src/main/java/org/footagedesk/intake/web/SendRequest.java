package org.footagedesk.intake.web;

import java.time.Instant;
import java.util.List;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.Noted;
import org.footagedesk.intake.chat.Reply;
import org.footagedesk.intake.chat.RequestInWords;
import org.footagedesk.intake.chat.Step;
import org.footagedesk.intake.chat.Transcripts;
import org.footagedesk.intake.chat.Turn;
import org.footagedesk.intake.chat.VisitorId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what a conversation came to, once: keeping it and closing the conversation happen together or not at all. */
@Component
class SendRequest {

    private final Transcripts transcripts;
    private final RequestInWords inWords;
    private final KeepTypedRequest keep;

    SendRequest(Transcripts transcripts, RequestInWords inWords, KeepTypedRequest keep) {
        this.transcripts = transcripts;
        this.inWords = inWords;
        this.keep = keep;
    }

    /** Keeps the request as received now; a conversation that was sent before stays as it is. */
    @Transactional
    Step.Sent send(VisitorId visitor, Conversation conversation, Instant now) {
        if (conversation.step() instanceof Step.Sent sent) return sent;
        Kept kept = keep.keep(inWords.typed(conversation), now);
        var sent = new Step.Sent(kept.id().toString());
        var closing =
                new Turn(now, "", Noted.nothing(), new Reply(List.of("Your request is with us."), List.of()), sent, 0);
        transcripts.append(visitor, conversation.turns().size(), conversation.with(closing));
        return sent;
    }
}
