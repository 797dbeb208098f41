package org.footagedesk.letter.notify;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.footagedesk.letter.ApprovedLetter;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Envelope;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.SendLetter;
import org.footagedesk.letter.Sending;
import uk.gov.service.notify.Notification;

/**
 * Sends letters through GOV.UK Notify: e-mails from its template, letters on paper as our own PDF. Notify is asked for our
 * name of the letter before it is given anything, so that what was taken in a call whose answer never came is not sent
 * again.
 */
public final class SendByNotify implements SendLetter {

    private static final String FIRST_CLASS = "first";

    private final NotifyService service;
    private final NotifyCalls notify;
    private final Function<Draft, byte[]> print;

    /** @param print makes the PDF of a letter with all that is enclosed, ready for Notify's printers */
    public SendByNotify(NotifyService service, Function<Draft, byte[]> print) {
        this.service = service;
        this.notify = new NotifyCalls(service);
        this.print = print;
    }

    @Override
    public Sending send(ApprovedLetter letter, Envelope envelope) {
        var name = MessageId.of(envelope.reference(), letter, service.domain());
        try {
            if (known(name).isEmpty()) {
                give(letter.draft(), name);
            }
            return new Sending.Sent(name);
        } catch (NotifyCalls.BadRequest refused) {
            return new Sending.Refused(new ReasonCode("notify-bad-request"));
        }
    }

    /** What became of a letter that was sent under that name. */
    public LetterFate fateOf(MessageId name) {
        try {
            return known(name).map(SendByNotify::fate).orElseGet(LetterFate.Unknown::new);
        } catch (NotifyCalls.BadRequest refused) {
            throw new IllegalStateException("Notify does not understand the question after a letter.", refused);
        }
    }

    private Optional<Notification> known(MessageId name) throws NotifyCalls.BadRequest {
        return notify.call(client -> client.getNotifications(null, null, name.bare(), null)).getNotifications().stream()
                .findFirst();
    }

    private void give(Draft draft, MessageId name) throws NotifyCalls.BadRequest {
        switch (draft.to()) {
            case Recipient.ByEmail mail ->
                notify.call(client -> client.sendEmail(
                        service.emailTemplate(),
                        mail.address().value(),
                        Map.of("subject", draft.subject(), "body", draft.text()),
                        name.bare()));
            case Recipient.ByPost post -> {
                var pdf = print.apply(draft);
                notify.call(client -> client.sendPrecompiledLetterWithInputStream(
                        name.bare(), new ByteArrayInputStream(pdf), FIRST_CLASS));
            }
        }
    }

    private static LetterFate fate(Notification notification) {
        var status = notification.getStatus();
        return switch (status) {
            case "delivered", "received" -> new LetterFate.Done();
            case "validation-failed",
                    "virus-scan-failed",
                    "technical-failure",
                    "permanent-failure",
                    "temporary-failure",
                    "cancelled" -> new LetterFate.Failed(new ReasonCode("notify-" + status));
            default -> new LetterFate.UnderWay();
        };
    }
}
