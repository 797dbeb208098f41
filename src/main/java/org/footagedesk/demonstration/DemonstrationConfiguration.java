package org.footagedesk.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.footagedesk.casework.OutgoingServer;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.demonstration.mail.DemonstrationMailServer.Ports;
import org.footagedesk.demonstration.mail.PortTaken;
import org.footagedesk.demonstration.recording.DemonstrationRecorder;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.Policies;
import org.footagedesk.settings.CannotStart;
import org.footagedesk.settings.DeskSettings;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.EmailAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mail server and a recorder of the desk's own, on this machine only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "desk.mode", havingValue = "demonstration", matchIfMissing = true)
class DemonstrationConfiguration {

    private static final String ANY_PASSWORD = "demonstration";

    /** For a policy without a number of days: the disk of a demonstration is finite all the same. */
    private static final int DAYS_ON_DISK = 30;

    @Bean(destroyMethod = "close")
    DemonstrationMailServer demonstrationMailServer(DeskSettings settings, Home home, Clock clock) {
        var server = new DemonstrationMailServer(
                new Ports(
                        Objects.requireNonNull(settings.smtp().port()),
                        Objects.requireNonNull(settings.imap().port())),
                home.folder("mail"),
                address(settings),
                DemonstrationMailServer.USUAL_LIMIT,
                clock);
        try {
            server.start();
        } catch (PortTaken taken) {
            throw new CannotStart(taken.getMessage(), taken);
        }
        return server;
    }

    @Bean
    MailSettings demonstrationMailbox(DemonstrationMailServer server, DeskSettings settings) {
        String mailbox = address(settings).value();
        return MailSettings.of("127.0.0.1", server.ports().imap(), mailbox, ANY_PASSWORD, mailbox)
                .forgetful();
    }

    @Bean
    OutgoingServer demonstrationOutgoing(DemonstrationMailServer server) {
        return new OutgoingServer("127.0.0.1", server.ports().smtp(), Optional.empty(), false);
    }

    /** Records at once what a newcomer will ask for, and is asked again each minute by the route. */
    @Bean(initMethod = "catchUp")
    DemonstrationRecorder demonstrationRecorder(Home home, Policies policies, Clock clock) {
        return new DemonstrationRecorder(
                home.folder("recorder"),
                policies.inForce().cameras().stream().map(Camera::code).toList(),
                clock,
                Duration.ofDays(policies.inForce().retention().days().orElse(DAYS_ON_DISK)));
    }

    private static EmailAddress address(DeskSettings settings) {
        return new EmailAddress(Objects.requireNonNull(settings.address()));
    }
}
