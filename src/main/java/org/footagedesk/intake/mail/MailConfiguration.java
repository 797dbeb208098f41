package org.footagedesk.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.footagedesk.vault.KeyRing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers of mail. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailReader mailReader(MailSettings settings) {
        String mailbox = settings.mailbox();
        return new MailReader(Set.of(mailbox.substring(mailbox.indexOf('@') + 1)));
    }

    @Bean
    MailboxHealth mailboxHealthIndicator(MailboxComparisons comparisons) {
        return new MailboxHealth(comparisons);
    }

    @Bean
    SignedReference signedReference(KeyRing keys) {
        return new SignedReference(keys.token("signed-reference", "").getBytes(StandardCharsets.US_ASCII));
    }
}
