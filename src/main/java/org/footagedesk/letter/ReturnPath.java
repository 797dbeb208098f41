package org.footagedesk.letter;

import org.footagedesk.shared.EmailAddress;

/** Where a letter comes back to when it cannot be delivered. */
public sealed interface ReturnPath {

    /** Nowhere: acknowledgements and reminders answer by themselves, and must never start a mail loop (RFC 3834). */
    record Nowhere() implements ReturnPath {}

    /** An address of the letter's own, so that its bounce is known as its bounce. */
    record OwnAddress(EmailAddress address) implements ReturnPath {}

    /**
     * The return path that kind of letter needs.
     *
     * @param mailbox the desk's mailbox
     * @param token names the letter, signed by whoever will read the bounce
     */
    static ReturnPath of(LetterTemplate kind, EmailAddress mailbox, String token) {
        return kind.acknowledgement() ? new Nowhere() : new OwnAddress(PlusAddress.of(mailbox, "b." + token));
    }
}
