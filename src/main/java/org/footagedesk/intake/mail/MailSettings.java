package org.footagedesk.intake.mail;

/**
 * The mailbox to which requests are sent, as an IMAP client reaches it.
 *
 * @param protocol {@code imap} or {@code imaps}
 * @param remembers whether what was moved to {@code Processed} stays there until a person takes it away
 */
public record MailSettings(
        String protocol, String host, int port, String username, String password, String mailbox, boolean remembers) {

    private static final int PORT_OF_IMAPS = 993;

    public static MailSettings of(String host, int port, String username, String password, String mailbox) {
        return new MailSettings(
                port == PORT_OF_IMAPS ? "imaps" : "imap", host, port, username, password, mailbox, true);
    }

    /** The same mailbox on a server that clears {@code Processed} away, as the demonstration's does. */
    public MailSettings forgetful() {
        return new MailSettings(protocol, host, port, username, password, mailbox, false);
    }

    @Override
    public String toString() {
        return "%s://%s:%d".formatted(protocol, host, port);
    }
}
