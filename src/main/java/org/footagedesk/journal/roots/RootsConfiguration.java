package org.footagedesk.journal.roots;

import java.time.Clock;
import java.util.Optional;
import org.footagedesk.journal.Journal;
import org.footagedesk.settings.Home;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the roots into the desk's home and outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalSettings.class)
class RootsConfiguration {

    @Bean
    SignDailyRoot signDailyRoot(Journal journal, Clock clock, Home home, JournalSettings settings) {
        return new SignDailyRoot(
                journal,
                clock,
                home.folder("keys").resolve("journal-root.key"),
                home.folder("journal-roots"),
                Optional.ofNullable(settings.copyTo()));
    }

    @Bean
    RootsHealth journalRoots(SignDailyRoot daily) {
        return new RootsHealth(daily);
    }
}
