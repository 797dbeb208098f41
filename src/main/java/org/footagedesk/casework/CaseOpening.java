package org.footagedesk.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.IntakeEvent.DetailsRead;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.FormReturned;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.MessageUnread;
import org.footagedesk.casefile.IntakeEvent.PaperQuarantined;
import org.footagedesk.casefile.IntakeEvent.PapersRead;
import org.footagedesk.casefile.IntakeEvent.PapersSealed;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.TypedDocument;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;

/** The events by which a message, what it states and its papers come to a case; papers move into the case's vault. */
@Component
class CaseOpening {

    private final Vault vault;

    CaseOpening(Vault vault) {
        this.vault = vault;
    }

    List<CaseEvent> eventsOf(ReadMessage message, CaseReference reference, JoinedAs as) {
        var events = new ArrayList<CaseEvent>();
        var kept = message.submission();
        String automatic = message.reading() instanceof Reading.Automatic machine
                ? machine.rule()
                : message.sentByMachine().orElse(null);
        events.add(new SubmissionJoined(
                kept.id(),
                kept.receivedAt(),
                kept.channel(),
                kept.messageId().orElse(null),
                automatic,
                as,
                message.from(),
                message.subject(),
                message.words()));
        events.addAll(statedIn(message, reference));
        if (!message.sealed().isEmpty()) {
            events.add(new PapersSealed(kept.id(), message.sealed()));
        }
        return events;
    }

    /** What a message states, and its papers, where the message itself has joined the case before. */
    List<CaseEvent> statedIn(ReadMessage message, CaseReference reference) {
        var events = new ArrayList<CaseEvent>();
        var kept = message.submission();
        switch (message.reading()) {
            case Reading.Request request ->
                events.add(new DetailsRead(kept.id(), request.findings(), request.ambiguous()));
            case Reading.Unreadable unreadable -> events.add(new MessageUnread(kept.id(), unreadable.reason()));
            case Reading.NothingAsked _, Reading.Automatic _ -> {}
        }
        if (!message.onPapers().isEmpty()) {
            events.add(new PapersRead(kept.id(), message.onPapers()));
        }
        message.forms()
                .forEach(form -> events.add(
                        new FormReturned(kept.id(), form.form().orElse(null), form.document(), form.gaps())));
        for (ReadMessage.Paper paper : message.papers()) {
            DocumentKept document = kept(message, paper, reference);
            events.add(document);
            paper.malware().ifPresent(found -> events.add(new PaperQuarantined(kept.id(), document.sha256(), found)));
        }
        return events;
    }

    private DocumentKept kept(ReadMessage message, ReadMessage.Paper paper, CaseReference reference) {
        try {
            var stored = vault.keep(reference.scope(), new ByteArrayInputStream(paper.bytes()));
            return new DocumentKept(
                    message.submission().id(),
                    paper.name(),
                    typeOf(message, paper),
                    paper.mediaType(),
                    stored.sha256(),
                    stored.bytes());
        } catch (IOException fullOrBroken) {
            throw new UncheckedIOException("A paper of " + reference + " could not be kept.", fullOrBroken);
        }
    }

    private static DocumentType typeOf(ReadMessage message, ReadMessage.Paper paper) {
        return message.reading() instanceof Reading.Request request
                ? request.documents().stream()
                        .filter(document -> document.name().equals(paper.name()))
                        .map(TypedDocument::type)
                        .findFirst()
                        .orElse(DocumentType.OTHER)
                : DocumentType.OTHER;
    }
}
