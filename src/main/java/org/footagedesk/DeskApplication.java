package org.footagedesk;

import java.time.Clock;
import org.footagedesk.settings.DeskSettings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The desk as it serves: pages, mailbox, routes and durable work on one database. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
public class DeskApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
