package org.footagedesk.letter;

/** Hands a notice to the body's own mail server. */
public interface SendNotice {

    /**
     * Sends the notice once.
     *
     * @throws MailServerUnavailable if it certainly did not go and may be tried again
     */
    Sending send(Notice notice);
}
