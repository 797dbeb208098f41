package org.footagedesk.intake.mail;

/** By what a message is known again: its Message-ID together with what it says, because either alone has lost real mail. */
public final class DedupeKey {

    private static final int LONGEST_ID = 200;

    private DedupeKey() {}

    /**
     * The same for every copy of one message, whatever Received headers it gathered on its way; another for the same
     * Message-ID with other content. At most 265 characters.
     */
    public static String of(ReadMail mail) {
        String id = mail.messageId().orElse("");
        return (id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id) + ":"
                + mail.content().hex();
    }
}
