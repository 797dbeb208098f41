package org.footagedesk.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.camel.spi.PropertiesSource;
import org.footagedesk.vault.KeyRing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers of mail, and what the route of the mailbox takes its places from. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailReader mailReader(MailSettings settings) {
        String mailbox = settings.mailbox();
        return new MailReader(Set.of(mailbox.substring(mailbox.indexOf('@') + 1)));
    }

    @Bean
    SignedReference signedReference(KeyRing keys) {
        return new SignedReference(keys.token("signed-reference", "").getBytes(StandardCharsets.US_ASCII));
    }

    @Bean
    PropertiesSource mailboxPlaces(MailSettings settings) {
        return new MailboxPlaces(settings);
    }

    /** Answers the {@code {{mailbox.…}}} of the routes. */
    private record MailboxPlaces(MailSettings settings) implements PropertiesSource {

        @Override
        public String getName() {
            return "mailbox";
        }

        @Override
        public String getProperty(String name) {
            return switch (name) {
                case "mailbox.server" -> settings.toString();
                case "mailbox.username" -> settings.username();
                case "mailbox.password" -> settings.password();
                default -> null;
            };
        }
    }
}
