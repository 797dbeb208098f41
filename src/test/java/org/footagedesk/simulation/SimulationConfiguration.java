package org.footagedesk.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.SimpleEventNotifierSupport;
import org.footagedesk.casework.OutgoingServer;
import org.footagedesk.journeys.SettableClock;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.TrainedFor;
import org.footagedesk.people.TrainingEvent.TrainedListed;
import org.footagedesk.shared.London;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What surrounds the desk in a simulated year: calendar, recorder, and the mail server of those it writes to. */
@TestConfiguration(proxyBeanMethods = false)
class SimulationConfiguration {

    /** The least that the algorithm allows: each simulated hour signs everybody in anew. */
    private static final int QUICK = 4;

    @Bean
    @Primary
    SettableClock calendar(@Value("${simulation.begin}") Instant begin) {
        return new SettableClock(begin);
    }

    @Bean
    @Primary
    Recorder30Days recorder30Days(SettableClock calendar) {
        return new Recorder30Days(calendar);
    }

    @Bean
    Postbox postbox(SettableClock calendar) {
        return new Postbox(calendar);
    }

    @Bean
    @Primary
    OutgoingServer serverOfThePostbox(Postbox postbox) {
        return new OutgoingServer("127.0.0.1", postbox.port(), Optional.empty(), false);
    }

    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new BCryptPasswordEncoder(QUICK);
    }

    /** The operator whom viewings name is trained for all of the year. */
    @Bean
    ApplicationRunner operatorsTraining(HouseRolls rolls, SettableClock calendar) {
        return _ -> {
            var today = London.day(calendar.instant());
            rolls.training()
                    .append(
                            "controller",
                            _ -> List.of(
                                    new TrainedListed("operator", TrainedFor.OPERATING, today, today.plusYears(2))));
        };
    }

    /** Nobody opens the paper in a letter's mail, so it is not printed; what the letter says stands in the mail itself. */
    @Bean
    @Primary
    LetterPdf unprinted() {
        return new LetterPdf() {
            @Override
            public byte[] of(Draft letter) {
                return letter.html().getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    /** What follows the machine's clock stands still; the simulation begins the morning and collects the mail. */
    @Bean
    SimpleEventNotifierSupport stillRoutes(CamelContext camel) {
        return new SimpleEventNotifierSupport() {
            @Override
            public boolean isEnabled(CamelEvent event) {
                return event instanceof CamelEvent.CamelContextStartedEvent;
            }

            @Override
            public void notify(CamelEvent event) throws Exception {
                for (String route : new String[] {
                    "mailbox",
                    "compare-mailbox",
                    "begin-morning",
                    "demonstration-recorder",
                    "forget-conversations",
                    "sign-journal-root"
                }) {
                    camel.getRouteController().stopRoute(route);
                }
            }
        };
    }
}
