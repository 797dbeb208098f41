package org.footagedesk.upkeep.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class DutiesFileTest {

    @Test
    void theShippedDutiesAreThoseOfThePolicy() {
        var duties = DutiesFile.shipped();

        assertThat(duties.named("clock-check").orElseThrow().every()).contains(Period.ofMonths(3));
        assertThat(duties.named("policy-review").orElseThrow().first()).contains(LocalDate.of(2027, 3, 31));
        assertThat(duties.named("code-assessment").orElseThrow().asks())
                .filteredOn(asked -> asked.key().matches("p\\d+"))
                .hasSize(12);
    }

    @Test
    void whatTheFileDoesNotKnowStopsTheReadingWithFileAndKey() {
        assertThatThrownBy(() -> DutiesFile.read("duties:\n  - { id: x, titel: y }", "own.yaml"))
                .hasMessageContaining("own.yaml")
                .hasMessageContaining("titel");
        assertThatThrownBy(() -> DutiesFile.read(
                        "duties:\n  - { id: x, title: y, clause: z, about: HOUSE, every: often, by: [CLERK], asks: [] }",
                        "own.yaml"))
                .hasMessageContaining("'often' is no interval");
        assertThatThrownBy(() -> DutiesFile.read("duties: []", "own.yaml")).hasMessageContaining("clock-check");
    }
}
