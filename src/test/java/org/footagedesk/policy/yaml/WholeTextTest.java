package org.footagedesk.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.footagedesk.casefile.PredicatesOfCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {

    private final PolicyFiles files = new PolicyFiles(new PredicatesOfCases());

    @ParameterizedTest
    @ValueSource(strings = {"totnes-2025", "uk-statutory", "dyfed-powys"})
    void thePolicyReadFromItsWholeTextIsTheSameAndExtendsNothing(String name) {
        var shipped = loaded(files.load(name));
        var again = loaded(read(shipped.text()));
        assertThat(again).isEqualTo(shipped);
        assertThat(shipped.text()).doesNotContain("\"extends\"");
    }

    @Test
    void commentsAndTheWayOfWritingChangeNothing() {
        String own = "extends: totnes-2025\n"
                + "id: own\n"
                + "version: 1\n"
                + "in-force-from: 2026-01-01\n"
                + "title: \u00a3 and \ud83d\udcf7\n";
        var plain = loaded(read(own));
        assertThat(loaded(read("# A comment.\n" + own.replace("id: own", "id: 'own'")))
                        .text())
                .isEqualTo(plain.text());
        assertThat(loaded(read(plain.text())).profile().title()).isEqualTo("\u00a3 and \ud83d\udcf7");
    }

    @Test
    void whatThePolicySaysChangesIt() {
        String own = "extends: totnes-2025\nid: own\nversion: 1\nin-force-from: 2026-01-01\n";
        assertThat(loaded(read(own + "fee: { amount: 9.00 }\n")).text())
                .isNotEqualTo(loaded(read(own)).text());
    }

    private PolicyFile read(String text) {
        return files.read("own.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static PolicyFile.Loaded loaded(PolicyFile file) {
        return switch (file) {
            case PolicyFile.Loaded loaded -> loaded;
            case PolicyFile.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
