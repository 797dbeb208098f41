package org.footagedesk.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.PolicyWarning;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyLinterTest {

    private static final PolicyFiles FILES = new PolicyFiles(new PredicatesOfCases());

    private final PolicyLinter linter = new PolicyLinter(CalendarFiles.load());

    @Test
    void thePolicyOfTotnesPartsFromTheLawInTheseElevenPlaces() {
        assertThat(codes(shipped("totnes-2025")))
                .containsExactly(
                        "W-01", "W-02", "W-03", "W-04", "W-05", "W-06", "W-08", "W-10", "W-14", "W-15", "W-18");
    }

    @Test
    void theLawAloneHasNoWarning() {
        assertThat(codes(shipped("uk-statutory"))).isEmpty();
    }

    @Test
    void thePoliceBodyIsToldOnlyOfItsOldAddress() {
        assertThat(linter.divergences(shipped("dyfed-powys"))).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("W-19");
            assertThat(found.policySays()).contains(".pnn.police.uk");
        });
    }

    /** Each line turns the lawful policy into one that offends in exactly this. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        W-01 | fee: { amount: 10.00 }
        W-02 | subject-access: { channel: WRITTEN_FORM }
        W-03 | subject-access: { starts: FORM_AND_FEE }
        W-04 | kinds: { SUBJECT_ACCESS: { obligations: [{ id: sar-answer, policy: { period: 31 days } }] } }
        W-05 | subject-access: { no-reply: { after: one month, then: DISREGARD } }
        W-06 | subject-access: { third-party: ALL_CONSENT }
        W-08 | subject-access: { formats: [USB, DVD] }
        W-09 | subject-access: { viewing: IMPOSED }
        W-10 | subject-access: { identity: ORIGINALS_AND_PHOTO }
        W-10 | evidence: { originals: true }
        W-11 | evidence: { identity: [{ name: passport of an EC or EEA state, type: PASSPORT }] }
        W-14 | subject-access: { hold-from: FEE }
        W-15 | objection: { requires-damage: true }
        W-16 | complaint: { electronic-form: false }
        W-16 | kinds: { COMPLAINT: { acknowledgement: { policy: { period: two months } } } }
        W-18 | media: { decides: POLICE }
        W-19 | laws: [Data Protection Act 1998]
        W-19 | body: { regulator: { telephone: "01625 545745" } }
        W-20 | kinds: { INFORMATION: { obligations: [{ id: information-answer, policy: { period: 20 working days } }] } }
        W-21 | welsh-standards-apply: true
        W-22 | clock-check: every 6 months
        """)
    void aPolicyThatOffendsInOnePlaceIsToldOfThatPlace(String code, String change) {
        assertThat(codes(extended(change))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a stricter number of days | kinds: { SUBJECT_ACCESS: { obligations: [{ id: sar-answer, policy: { period: 28 days } }] } }
        a foreign passport beside a UK one | evidence: { identity: [{ name: UK passport, type: PASSPORT }, { name: EEA passport, type: PASSPORT }] }
        papers of no state | evidence: { identity: [{ name: any passport, type: PASSPORT }] }
        a stricter acknowledgement | kinds: { COMPLAINT: { acknowledgement: { policy: { period: 7 working days } } } }
        monthly checks | clock-check: every month
        Welsh letters | welsh-standards-apply: true; language: [en, cy]
        """)
    void whatIsStricterThanTheLawIsNoWarning(String what, String change) {
        assertThat(codes(extended(change.replace("; ", "\n")))).as(what).isEmpty();
    }

    @Test
    void aFixedNumberOfDaysIsToldWithADayOnWhichItIsLate() {
        var late = linter.divergences(shipped("totnes-2025")).stream()
                .filter(found -> found.warning() == LawWarning.W_04)
                .findFirst()
                .orElseThrow();
        assertThat(late.clause()).isEqualTo("9.9");
        assertThat(late.policySays()).startsWith("The policy allows 31 days. What starts on 2025-");
        assertThat(late.lawSays()).startsWith("UK GDPR Art 12(3), 12A: The answer is due within one month");
    }

    @Test
    void aWarningWithoutAClauseInThePolicyNamesTheLaws() {
        assertThat(linter.divergences(extended("media: { decides: POLICE }")))
                .singleElement()
                .extracting(Divergence::clause)
                .isEqualTo("UK GDPR Art 5(2)");
    }

    @Test
    void aPoliceBodyIsToldOfItsOwnPartOfTheAct() {
        assertThat(linter.divergences(extended("fee: { amount: 10.00 }\nregime: PART3")))
                .filteredOn(found -> found.warning() == LawWarning.W_01)
                .singleElement()
                .extracting(Divergence::lawSays)
                .asString()
                .startsWith("DPA 2018 s.53: Nothing may be charged");
    }

    @Test
    void everyCodeIsLookedForInPoliciesOrOnCases() {
        assertThat(LawWarning.values()).hasSize(22).allSatisfy(warning -> {
            assertThat(LawWarning.of(warning.code())).contains(warning);
            assertThat(warning.isLookedForInProfiles() || warning.isLookedForOnCases())
                    .isTrue();
        });
        assertThat(PolicyLinter.onCases())
                .extracting(LawWarning::code)
                .containsExactly("W-04", "W-05", "W-07", "W-12", "W-13", "W-17", "W-22");
    }

    @Test
    void theLevelsAreThoseOfTheTable() {
        assertThat(Stream.of(LawWarning.values())
                        .filter(warning -> warning.level() != PolicyWarning.Level.ILLEGAL)
                        .map(warning -> warning.code() + " " + warning.level()))
                .containsExactly(
                        "W-06 RISK",
                        "W-08 RISK",
                        "W-10 RISK",
                        "W-11 RISK",
                        "W-14 RISK",
                        "W-17 RISK",
                        "W-18 RISK",
                        "W-19 INFO",
                        "W-20 INFO",
                        "W-22 RISK");
    }

    private List<String> codes(PolicyProfile policy) {
        return linter.divergences(policy).stream().map(Divergence::code).toList();
    }

    private static PolicyProfile extended(String change) {
        String own = "extends: uk-statutory\nid: own\nversion: 1\nin-force-from: 2026-07-01\n" + change + "\n";
        return loaded(FILES.read("own.yaml", own.getBytes(StandardCharsets.UTF_8)));
    }

    private static PolicyProfile shipped(String name) {
        return loaded(FILES.load(name));
    }

    private static PolicyProfile loaded(PolicyFile file) {
        return switch (file) {
            case PolicyFile.Loaded loaded -> loaded.profile();
            case PolicyFile.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
