package org.footagedesk.letter.email;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.footagedesk.letter.ReasonCode;

/** What a mail server said when it did not take a letter, as its three-digit code; nothing if it said nothing. */
record SmtpReply(OptionalInt code) {

    private static final int SIGN_IN_NEEDED = 530;
    private static final int ENCRYPTION_NEEDED = 538;

    /** The most particular code among the reasons the library gives: that for the address comes last. */
    static SmtpReply of(MessagingException end) {
        var code = OptionalInt.empty();
        for (Exception cause = end; cause instanceof MessagingException reason; cause = reason.getNextException()) {
            var said = codeOf(reason);
            if (said > 0) {
                code = OptionalInt.of(said);
            }
        }
        return new SmtpReply(code);
    }

    /** Whether the server will never take this letter; how we are set up says nothing about the letter. */
    boolean isFinal() {
        var said = code.orElse(0);
        return said >= 500 && said < 600 && said != SIGN_IN_NEEDED && said != ENCRYPTION_NEEDED;
    }

    boolean isSilence() {
        return code.isEmpty();
    }

    ReasonCode reason() {
        return new ReasonCode(code.isPresent() ? "smtp-" + code.getAsInt() : "connection-lost");
    }

    private static int codeOf(MessagingException reason) {
        return switch (reason) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
    }
}
