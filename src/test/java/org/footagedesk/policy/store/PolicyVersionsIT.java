package org.footagedesk.policy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.policy.store.PolicyVersions.Kept;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(PostgresExtension.class)
class PolicyVersionsIT {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-03T09:00:00Z"), ZoneOffset.UTC);
    private static final Kept FIRST = new Kept("anytown/1", Sha256.of("text"), "text");

    @Test
    void aTextIsKeptOnceAndAsItWasFirst(TestDatabase database) {
        var versions = new PolicyVersions(JdbcClient.create(database.asApplication()));
        versions.keep(FIRST);
        versions.keep(new Kept("anytown/1", Sha256.of("other"), "other"));
        assertThat(versions.all()).containsExactly(FIRST);
    }

    @Test
    void theApplicationCannotChangeAKeptText(TestDatabase database) {
        var application = JdbcClient.create(database.asApplication());
        new PolicyVersions(application).keep(FIRST);
        assertThatThrownBy(() ->
                        application.sql("UPDATE policy_version SET yaml = ''").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> application.sql("DELETE FROM policy_version").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void thePolicyOfTheFirstCaseIsKeptAndKnownAgainAtTheNextStart(TestDatabase database) {
        var table = new PolicyVersions(JdbcClient.create(database.asApplication()));
        var known = new KnownPolicies(new PolicyFiles(new PredicatesOfCases()));
        var applied = known.succession("totnes-2025", Optional.empty(), table.all());
        var policies = new PoliciesInForce(applied, known.byReference(), CalendarFiles.load(), table, NOW);

        assertThat(policies.inForce().reference()).isEqualTo("totnes-2025/1");
        assertThat(table.all()).isEmpty();
        assertThat(policies.bindingNow().reference()).isEqualTo("totnes-2025/1");
        assertThat(table.all()).extracting(Kept::reference).containsExactly("totnes-2025/1");
        assertThat(policies.versions())
                .extracting("reference")
                .containsExactly("dyfed-powys/1", "totnes-2025/1", "uk-statutory/1");

        List<Kept> kept = table.all();
        assertThat(new KnownPolicies(new PolicyFiles(new PredicatesOfCases()))
                        .succession("totnes-2025", Optional.empty(), kept)
                        .versions())
                .hasSize(1);
    }
}
