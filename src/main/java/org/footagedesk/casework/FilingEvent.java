package org.footagedesk.casework;

import java.time.Instant;
import org.footagedesk.intake.Channel;
import org.footagedesk.shared.CaseReference;

/** What happened to a message that belongs to no case; recorded on the message's own stream. */
sealed interface FilingEvent {

    /** The name under which the event stands in the journal for good. */
    String type();

    /** Nobody asks for anything in it, by that rule. */
    record MessageFiled(String rule, Channel channel, Instant receivedAt) implements FilingEvent {

        static final String TYPE = "message-filed";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A person saw a request in it. */
    record OpenedFromFiled(CaseReference reference) implements FilingEvent {

        @Override
        public String type() {
            return "opened-from-filed";
        }
    }

    /** What of a filed message says something of a person. */
    record Sender(String from, String subject) {}
}
