package org.footagedesk.policy.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.KnownTemplates;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the policies at start; a flawed file stops the start and names every flaw. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    /** @param folder where further versions and policies stand, one a file; empty for none */
    @Bean
    Policies policies(
            @Value("${desk.policy:totnes-2025}") String chosen,
            @Value("${desk.policies:}") String folder,
            KnownPredicates predicates,
            KnownTemplates templates,
            PolicyVersions table,
            Clock clock) {
        var known = new KnownPolicies(new PolicyFiles(predicates, templates));
        var applied = known.succession(
                chosen, Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of), table.all());
        return new PoliciesInForce(applied, known.byReference(), CalendarFiles.load(), table, clock);
    }
}
