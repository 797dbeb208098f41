package org.footagedesk.casework;

import org.footagedesk.letter.Notice;
import org.footagedesk.letter.SendNotice;
import org.footagedesk.letter.Sending;
import org.springframework.stereotype.Component;

/** Hands a notice to the mail server, at most once. */
@Component
class HandOverNotice {

    private final Handovers handovers;
    private final SendNotice mail;

    HandOverNotice(Handovers handovers, SendNotice mail) {
        this.handovers = handovers;
        this.mail = mail;
    }

    /** What became of it, as it is written down. */
    String handOver(Notice notice) {
        return handovers
                .once(notice.id(), () -> mail.send(notice))
                .map(sending -> switch (sending) {
                    case Sending.Sent sent -> "sent";
                    case Sending.Refused refused -> refused.reason().value();
                    case Sending.Ambiguous unclear -> Handovers.MAY_HAVE_LEFT;
                })
                .orElse(Handovers.MAY_HAVE_LEFT);
    }
}
