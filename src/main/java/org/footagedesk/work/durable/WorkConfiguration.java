package org.footagedesk.work.durable;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.footagedesk.work.ReplaySetAside;
import org.footagedesk.work.RoutePlaces;
import org.footagedesk.work.Work;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the durable work together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkSettings.class)
class WorkConfiguration {

    @Bean
    WorkSteps workSteps() {
        return new WorkSteps();
    }

    @Bean
    WorkRows workRows(JdbcClient jdbc) {
        return new WorkRows(jdbc);
    }

    @Bean
    SetAsideRows setAsideWork(JdbcClient jdbc) {
        return new SetAsideRows(jdbc);
    }

    @Bean
    WorkLanes workLanes(
            DataSource database,
            WorkSteps steps,
            WorkRows rows,
            SetAsideRows setAside,
            PlatformTransactionManager transactions,
            WorkSettings settings,
            Clock clock) {
        var runner = new WorkRunner(steps, rows, setAside, new TransactionTemplate(transactions), clock);
        return WorkLanes.of(database, runner, settings, clock);
    }

    @Bean
    Work durableWork(WorkRows rows, WorkSteps steps, WorkLanes lanes, Clock clock) {
        return new DurableWork(rows, steps, lanes, clock);
    }

    @Bean
    ReplaySetAside replaySetAside(
            SetAsideRows setAside, Work work, PlatformTransactionManager transactions, Clock clock) {
        return new ReplayOnce(setAside, work, new TransactionTemplate(transactions), clock);
    }

    /** Camel finds the component {@code work:} by the name of this bean. */
    @Bean("work")
    WorkComponent workComponent(Work durableWork, WorkSteps steps, WorkSettings settings) {
        return new WorkComponent(durableWork, steps, settings);
    }

    /** Routes name it where steps must be true together. */
    @Bean("inOneTransaction")
    InOneTransaction inOneTransaction(PlatformTransactionManager transactions) {
        return new InOneTransaction(new TransactionTemplate(transactions));
    }

    @Bean
    PlacesOfRoutes placesOfRoutes(List<RoutePlaces> parts) {
        return new PlacesOfRoutes(parts);
    }

    @Bean
    WorkWithRoutes workWithRoutes(WorkLanes lanes) {
        return new WorkWithRoutes(lanes);
    }

    @Bean
    WorkHealth workHealthIndicator(WorkRows rows, SetAsideRows setAside, Clock clock) {
        return new WorkHealth(rows, setAside, clock);
    }

    @Bean
    MeterBinder workMeters(WorkRows rows, SetAsideRows setAside, Clock clock) {
        return registry -> {
            Gauge.builder("desk.work.set.aside", setAside, SetAsideRows::countWaiting)
                    .description("work that waits for a person")
                    .register(registry);
            Gauge.builder("desk.work.late", rows, waiting -> secondsLate(waiting, clock))
                    .description("how long the oldest due work has waited")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }

    private static double secondsLate(WorkRows rows, Clock clock) {
        return rows.oldestDue(clock.instant())
                .map(due -> Duration.between(due, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
