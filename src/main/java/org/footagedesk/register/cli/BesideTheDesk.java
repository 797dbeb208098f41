package org.footagedesk.register.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.casework.TemplatesOfLetters;
import org.footagedesk.database.HomeDatabase;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.KnownTemplates;
import org.footagedesk.settings.Home;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;

/**
 * As much of the desk as registers are told from: its records, keys and policies; no pages, no mail, no routes, no work. Not marked as a configuration, so
 * that the desk itself does not find it.
 */
@AutoConfigurationPackage(basePackages = "org.footagedesk")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan({
    "org.footagedesk.journal.store",
    "org.footagedesk.casefile.store",
    "org.footagedesk.vault.store",
    "org.footagedesk.policy.store",
    "org.footagedesk.people.store",
    "org.footagedesk.upkeep.store",
    "org.footagedesk.upkeep.yaml",
    "org.footagedesk.register"
})
class BesideTheDesk {

    @Bean
    KnownPredicates knownPredicates() {
        return new PredicatesOfCases();
    }

    @Bean
    KnownTemplates knownTemplates() {
        return TemplatesOfLetters.bundled();
    }

    /** Looks into a desk's records; a desk may run on the same home and database meanwhile. */
    static AnnotationConfigApplicationContext of(Path home, HomeDatabase database, String policy, Clock clock) {
        var records = new AnnotationConfigApplicationContext();
        records.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "command",
                        Map.of(
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                database.username(),
                                "spring.datasource.password",
                                database.password(),
                                "spring.datasource.hikari.maximum-pool-size",
                                "2",
                                "spring.jpa.hibernate.ddl-auto",
                                "none",
                                "spring.jpa.properties.hibernate.jdbc.time_zone",
                                "UTC",
                                "desk.policy",
                                policy)));
        records.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        records.registerBean(Home.class, () -> Home.beside(home));
        records.registerBean(Clock.class, () -> clock);
        records.register(BesideTheDesk.class);
        records.refresh();
        return records;
    }
}
