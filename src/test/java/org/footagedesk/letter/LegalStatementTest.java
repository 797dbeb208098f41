package org.footagedesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegalStatementTest {

    private static final LegalStatement REASONS =
            new LegalStatement("W-12", "the reasons", List.of("our reasons", "because"));

    @Test
    void aHeadingSaysNothingUntilWordsStandBelowIt() {
        assertThat(REASONS.isSaidIn("Our reasons\n\nIf you are unhappy\n\nTell us first."))
                .isFalse();
        assertThat(REASONS.isSaidIn("Our reasons")).isFalse();
        assertThat(REASONS.isSaidIn("Our reasons\n\nSection 31 applies.")).isTrue();
    }

    @Test
    void aSentenceSaysItWhereverItStands() {
        assertThat(REASONS.isSaidIn("We refuse because others would be seen.")).isTrue();
        assertThat(REASONS.isSaidIn("We refuse.")).isFalse();
    }
}
