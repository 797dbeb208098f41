package org.footagedesk.upkeep.yaml;

import org.footagedesk.upkeep.Duties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the duties of the shipped file into the house. */
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    Duties duties() {
        return DutiesFile.shipped();
    }
}
