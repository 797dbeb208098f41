package org.footagedesk.letter.email;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that takes our letters.
 *
 * @param encrypted whether the connection must be encrypted (STARTTLS) before anything is said
 * @param patience how long to wait for a connection and for each reply
 */
public record MailServer(String host, int port, Optional<SignIn> signIn, boolean encrypted, Duration patience) {

    /** Name and password for the mail server. */
    public record SignIn(String user, String password) {

        @Override
        public String toString() {
            return "SignIn[" + user + "]";
        }
    }

    /** The settings of the mail library; {@code greeting} is the domain we introduce ourselves with. */
    Properties properties(String greeting) {
        var properties = new Properties();
        properties.put("mail.smtp.localhost", greeting);
        properties.put("mail.smtp.auth", String.valueOf(signIn.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(encrypted));
        properties.put("mail.smtp.starttls.required", String.valueOf(encrypted));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + wait, String.valueOf(patience.toMillis()));
        }
        return properties;
    }
}
