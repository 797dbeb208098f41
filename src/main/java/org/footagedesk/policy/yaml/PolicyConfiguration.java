package org.footagedesk.policy.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.settings.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the policy in force at start; a flawed file stops the start and names every flaw. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Policies policies(@Value("${desk.policy:totnes-2025}") String inForce, KnownPredicates predicates) {
        var files = new PolicyFiles(predicates);
        PolicyProfile chosen = load(files, inForce);
        Map<String, PolicyProfile> all = Stream.concat(
                        Stream.of(chosen), PolicyFiles.SHIPPED.stream().map(name -> load(files, name)))
                .collect(Collectors.toMap(PolicyProfile::reference, profile -> profile, (first, same) -> first));
        return new LoadedPolicies(chosen, all, CalendarFiles.load());
    }

    private static PolicyProfile load(PolicyFiles files, String name) {
        return switch (files.load(name)) {
            case PolicyFile.Loaded loaded -> loaded.profile();
            case PolicyFile.Refused refused -> throw new CannotStart(words(refused.problems()));
        };
    }

    private static String words(List<PolicyProblem> problems) {
        return problems.stream().map(PolicyProblem::toString).collect(Collectors.joining(System.lineSeparator()));
    }

    private record LoadedPolicies(PolicyProfile inForce, Map<String, PolicyProfile> all, WorkingCalendar calendar)
            implements Policies {

        @Override
        public PolicyProfile named(String reference) {
            PolicyProfile profile = all.get(reference);
            if (profile == null) {
                throw new IllegalArgumentException("The desk was started without the policy " + reference + ".");
            }
            return profile;
        }
    }
}
