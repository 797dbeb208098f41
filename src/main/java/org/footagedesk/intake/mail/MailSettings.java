package org.footagedesk.intake.mail;

/**
 * The mailbox to which requests are sent, as an IMAP client reaches it.
 *
 * @param protocol {@code imap} or {@code imaps}
 */
public record MailSettings(String protocol, String host, int port, String username, String password, String mailbox) {

    private static final int PORT_OF_IMAPS = 993;

    public static MailSettings of(String host, int port, String username, String password, String mailbox) {
        return new MailSettings(port == PORT_OF_IMAPS ? "imaps" : "imap", host, port, username, password, mailbox);
    }

    @Override
    public String toString() {
        return "%s://%s:%d".formatted(protocol, host, port);
    }
}
