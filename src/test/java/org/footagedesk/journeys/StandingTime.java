package org.footagedesk.journeys;

import java.time.Instant;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.SimpleEventNotifierSupport;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the settable clock in the place of the machine's, and keeps still what would act by the machine's. */
@TestConfiguration(proxyBeanMethods = false)
class StandingTime {

    /** Before the first day of any scenario. */
    static final Instant BEGIN = Instant.parse("2025-12-01T09:00:00Z");

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock(BEGIN);
    }

    /** A test begins the morning when it sets one, and says itself what the recorder has. */
    @Bean
    SimpleEventNotifierSupport stillRoutes(CamelContext camel) {
        return new SimpleEventNotifierSupport() {
            @Override
            public boolean isEnabled(CamelEvent event) {
                return event instanceof CamelEvent.CamelContextStartedEvent;
            }

            @Override
            public void notify(CamelEvent event) throws Exception {
                camel.getRouteController().stopRoute("begin-morning");
                camel.getRouteController().stopRoute("demonstration-recorder");
            }
        };
    }
}
