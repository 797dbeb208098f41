package org.footagedesk.casework;

import java.util.Objects;
import java.util.Optional;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.letter.email.MailServer;
import org.footagedesk.settings.DeskSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mailbox and the mail server of a public body, as its administrator set them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "desk.mode", havingValue = "production")
class ProductionMail {

    @Bean
    MailSettings mailbox(DeskSettings settings) {
        var imap = settings.imap();
        return MailSettings.of(
                Objects.requireNonNull(imap.host()),
                Objects.requireNonNull(imap.port()),
                Objects.requireNonNull(imap.username()),
                Objects.requireNonNull(imap.password()),
                Objects.requireNonNull(settings.address()));
    }

    @Bean
    OutgoingServer outgoingServer(DeskSettings settings) {
        var smtp = settings.smtp();
        Optional<MailServer.SignIn> signIn = Optional.ofNullable(smtp.username())
                .map(user -> new MailServer.SignIn(user, Objects.requireNonNullElse(smtp.password(), "")));
        return new OutgoingServer(
                Objects.requireNonNull(smtp.host()), Objects.requireNonNull(smtp.port()), signIn, signIn.isPresent());
    }
}
