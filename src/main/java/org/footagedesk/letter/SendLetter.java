package org.footagedesk.letter;

/** Hands an approved letter over; a draft cannot be sent. */
public interface SendLetter {

    /**
     * Sends the letter once.
     *
     * @throws MailServerUnavailable if it certainly did not go and may be tried again
     */
    Sending send(ApprovedLetter letter, Envelope envelope);
}
