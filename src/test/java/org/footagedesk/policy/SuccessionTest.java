package org.footagedesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.footagedesk.casefile.PoliciesOnFile;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    @Test
    void aVersionBindsFromItsDayUntilTheNextIsInForce() {
        var versions = new Succession(List.of(version(2, "2027-03-31"), version(1, "2025-03-01")));
        assertThat(versions.inForceOn(LocalDate.of(2027, 3, 30)).version()).isEqualTo(1);
        assertThat(versions.inForceOn(LocalDate.of(2027, 3, 31)).version()).isEqualTo(2);
        assertThat(versions.inForceOn(LocalDate.of(2030, 1, 1)).version()).isEqualTo(2);
    }

    @Test
    void beforeAnyWasInForceTheFirstBinds() {
        assertThat(new Succession(List.of(version(1, "2026-06-19")))
                        .inForceOn(LocalDate.of(2025, 12, 19))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void datesThatOverlapAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(List.of(version(1, "2026-06-19"), version(2, "2026-06-19"))))
                .withMessage("The dates of totnes-2025/1 and totnes-2025/2 overlap: totnes-2025/2 is in force from"
                        + " 2026-06-19, which is not later than 2026-06-19.");
    }

    @Test
    void oneVersionTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Succession(List.of(version(1, "2026-06-19"), version(1, "2027-06-19"))))
                .withMessageContaining("Two files call themselves totnes-2025/1");
    }

    private static PolicyProfile version(int number, String inForceFrom) {
        var policy = PoliciesOnFile.TOTNES;
        return new PolicyProfile(
                new Edition(
                        policy.id(),
                        number,
                        LocalDate.parse(inForceFrom),
                        policy.title(),
                        policy.edition().reviewBy()),
                policy.body(),
                policy.grounds(),
                policy.register(),
                policy.keeping(),
                policy.subjectAccess(),
                policy.release(),
                policy.recourse(),
                policy.correspondence(),
                policy.clockCheck(),
                policy.dueSoonDays(),
                policy.kinds());
    }
}
