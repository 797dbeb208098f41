package org.footagedesk.letter;

/** What comes of handing a letter to the mail server; a server that cannot be had is {@link MailServerUnavailable}. */
public sealed interface Sending {

    /** The server took it. */
    record Sent(MessageId messageId) implements Sending {}

    /** The server will never take it. */
    record Refused(ReasonCode reason) implements Sending {}

    /** The connection ended after the whole letter was handed over: it may have gone. A person decides, nobody resends. */
    record Ambiguous(MessageId messageId, ReasonCode reason) implements Sending {}
}
