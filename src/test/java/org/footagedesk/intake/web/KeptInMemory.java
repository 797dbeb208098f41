package org.footagedesk.intake.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.Transcripts;
import org.footagedesk.intake.chat.VisitorId;

/** Conversations and requests kept for the length of a test. */
final class KeptInMemory implements Transcripts, KeepTypedRequest {

    final Map<VisitorId, Conversation> conversations = new HashMap<>();
    final List<TypedRequest> requests = new ArrayList<>();

    @Override
    public Optional<Conversation> find(VisitorId visitor) {
        return Optional.ofNullable(conversations.get(visitor));
    }

    @Override
    public void append(VisitorId visitor, int kept, Conversation conversation) {
        conversations.put(visitor, conversation);
    }

    @Override
    public void forget(VisitorId visitor) {
        conversations.remove(visitor);
    }

    @Override
    public int forgetSilentSince(Instant then) {
        int before = conversations.size();
        conversations
                .values()
                .removeIf(conversation -> conversation.latest().at().isBefore(then));
        return before - conversations.size();
    }

    @Override
    public Kept keep(TypedRequest request, Instant receivedAt, UUID form) {
        requests.add(request);
        return new Kept.New(new SubmissionId(UUID.fromString("3f2a9b1c-0000-4000-8000-000000000001")));
    }
}
