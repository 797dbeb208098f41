package org.footagedesk.journeys;

import java.io.IOException;
import org.footagedesk.intake.MalwareScan;
import org.footagedesk.intake.clamd.ClamdScan;
import org.footagedesk.intake.clamd.PretendedClamd;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A scanner beside the desk, asked over the wire. */
@TestConfiguration(proxyBeanMethods = false)
class ScannerBesideTheDesk {

    @Bean
    PretendedClamd clamd() throws IOException {
        return new PretendedClamd();
    }

    @Bean
    @Primary
    MalwareScan scanOfThis(PretendedClamd clamd) {
        return new ClamdScan(clamd.address());
    }
}
