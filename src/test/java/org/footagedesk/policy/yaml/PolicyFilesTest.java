package org.footagedesk.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.policy.PolicyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test breaks the shipped policy, or what it extends, in one place and reads what a person is told. */
class PolicyFilesTest {

    private static final String TOTNES = "totnes-2025.yaml";
    private static final String COMMON = "common.yaml";

    private final PolicyFiles files = new PolicyFiles(new PredicatesOfCases());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"totnes-2025", "uk-statutory", "dyfed-powys"})
    void theShippedPoliciesAreSound(String name) {
        assertThat(loaded(files.load(name)).id()).isEqualTo(name);
    }

    @Test
    void anUnknownKeyIsToldWithItsLineAndTheKeyThatWasMeant() throws IOException {
        assertThat(problemsAfter("fee: { amount", "fea: { amount"))
                .extracting(PolicyProblem::toString)
                .containsExactlyInAnyOrder(
                        "totnes-2025.yaml:3: missing key 'fee'",
                        "totnes-2025.yaml:" + lineOf("fee: { amount") + ": unknown key 'fea'; did you mean 'fee'?");
    }

    @Test
    void anUnknownKeyDeepInTheFileIsToldToo() throws IOException {
        assertThat(onlyProblemAfter("registration: Z7595350", "registration: Z7595350\n  fax: \"01632 960000\""))
                .contains("unknown key 'fax'");
    }

    @Test
    void aMissingKeyIsToldWithTheBlockItBelongsTo() throws IOException {
        assertThat(onlyProblemAfter("  registration: Z7595350\n", "")).contains("missing key 'registration' in 'body'");
    }

    @Test
    void aWordWhereANumberBelongsIsToldAsWritten() throws IOException {
        assertThat(onlyProblemAfter("{ days: 30", "{ days: thirty"))
                .isEqualTo(
                        "totnes-2025.yaml:" + lineOf("{ days: 30") + ": 'days' must be a whole number, not 'thirty'");
    }

    @Test
    void aListWhereAValueBelongsIsTold() throws IOException {
        assertThat(onlyProblemAfter("registration: Z7595350", "registration: [Z7595350]"))
                .contains("'registration' must be a single value, not a list");
    }

    @Test
    void aValueWhereABlockBelongsIsTold() throws IOException {
        assertThat(onlyProblemAfter("retention: { days: 30, clause: \"5.8\" }", "retention: 30"))
                .contains("'retention' must be a block of keys, not a single value");
    }

    @Test
    void aValueWhereAListBelongsIsTold() throws IOException {
        assertThat(onlyProblemAfter("automatic-letters: []", "automatic-letters: SAR-2"))
                .contains("'automatic-letters' must be a list, not a single value");
    }

    @Test
    void aKeyWithoutItsValueIsTold() throws IOException {
        assertThat(onlyProblemAfter("id: totnes-2025", "id:")).contains("'id' is empty");
    }

    @Test
    void aKeyThatStandsTwiceIsTold() throws IOException {
        assertThat(onlyProblemAfter("id: totnes-2025", "id: totnes-2025\nid: other"))
                .contains("key 'id' stands here twice");
    }

    @Test
    void anUnknownLetterIsToldWithTheNearest() throws IOException {
        assertThat(onlyProblemAfter("{ letter: CMP-1,", "{ letter: CPM-1,")).contains("unknown letter 'CPM-1'");
    }

    @Test
    void anUnknownLetterAmongTheEventsIsToldToo() throws IOException {
        assertThat(onlyProblemAfter("[\"LETTER_SENT:OBJ-1\"]", "[\"LETTER_SENT:OJB-1\"]"))
                .contains("unknown letter 'OJB-1'");
    }

    @Test
    void anUnknownEventIsTold() throws IOException {
        assertThat(onlyProblemAfter("starts-with: OFFICER_VERIFIED", "starts-with: OFFICER_VERIFID"))
                .contains("unknown event 'OFFICER_VERIFID'; did you mean 'OFFICER_VERIFIED'?");
    }

    @Test
    void anUnknownRoleIsTold() throws IOException {
        assertThat(onlyProblemAfter("role: DATA_CONTROLLER", "role: MAYOR")).contains("unknown role 'MAYOR'");
    }

    @Test
    void aReplyWithTwoTimesIsRefused() throws IOException {
        assertThat(onlyProblemAfter("no-reply: { after: 7 working days", "no-reply: { after: 10 working days"))
                .isEqualTo("totnes-2025.yaml:" + lineOf("subject-access:") + ": 'no-reply' gives 10 working days, but"
                        + " obligation 'reply' of SUBJECT_ACCESS gives 7 working days: a letter would name another"
                        + " day than the clock");
    }

    @Test
    void aStepThatIsProposedAndDoesNotExistIsRefused() throws IOException {
        assertThat(problemsAfter("proposes: disregard", "proposes: forget"))
                .extracting(PolicyProblem::message)
                .containsOnly("The obligation 'reply' proposes the step 'forget', which this kind has not.");
    }

    @Test
    void anUnknownPredicateIsTold() throws IOException {
        assertThat(problemsAfter("predicate: \"fee-paid\"", "predicate: fee-payed"))
                .extracting(PolicyProblem::message)
                .containsOnly("unknown predicate 'fee-payed'; did you mean 'fee-paid'?");
    }

    @Test
    void aPeriodNobodyUnderstandsIsToldWithWhatIsUnderstood() throws IOException {
        assertThat(onlyProblemAfter("period: 21 days", "period: three weeks"))
                .contains("'period' must be a period ('7 working days'")
                .endsWith("not 'three weeks'");
    }

    @Test
    void aKindWithoutRulesIsTold() throws IOException {
        assertThat(problemsAfter("  OBJECTION:", "  OBJECTIONS:"))
                .extracting(PolicyProblem::message)
                .containsExactlyInAnyOrder(
                        "missing key 'OBJECTION' in 'kinds'", "unknown key 'OBJECTIONS'; did you mean 'OBJECTION'?");
    }

    @Test
    void aLetterThatIsCalledForAndHasNoTemplateIsTold() {
        var withoutForm = new PolicyFiles(new PredicatesOfCases(), letter -> !letter.equals("SAR-1"));
        assertThat(refused(withoutForm.load("totnes-2025")))
                .extracting(PolicyProblem::message)
                .contains("letter 'SAR-1' has no template: what needs it could never be done");
    }

    @Test
    void aLetterThatNobodyCanApproveIsTold() throws IOException {
        assertThat(onlyProblemAfter(
                        "one's own images\", approvers: [CLERK, GPM, DATA_CONTROLLER]",
                        "one's own images\", approvers: [COMMITTEE]"))
                .contains("can be approved by nobody");
    }

    @Test
    void daysAndGuidanceTogetherAreTold() throws IOException {
        assertThat(onlyProblemAfter("{ days: 30,", "{ days: 30, guidance: MoPI,"))
                .endsWith("'retention' names either 'days' or the 'guidance' that is followed.");
    }

    @Test
    void anIntervalNobodyUnderstandsIsTold() throws IOException {
        assertThat(onlyProblemAfter("every 3 months", "now and then"))
                .contains("'clock-check' must be an interval such as 'every 3 months', not 'now and then'");
    }

    @Test
    void aRankThatNoPoliceOfficerHasIsTold() throws IOException {
        assertThat(onlyProblemAfter("rank: Inspector", "rank: Admiral"))
                .contains("'rank' must be a police rank such as Inspector or Chief Inspector, not 'Admiral'");
    }

    @Test
    void daysAheadThatLeaveNoTimeAreTold() throws IOException {
        assertThat(onlyProblemAfter("due-soon-days: 5", "due-soon-days: 0"))
                .contains("'due-soon-days' must be a number of days from 1 to 28, not '0'");
    }

    @Test
    void aPolicySaysHowLongBeforehandACaseIsDueSoonAndThoseOfBeforeMeanFiveDays() throws IOException {
        assertThat(loaded(changed("due-soon-days: 5", "due-soon-days: 10")).dueSoonDays())
                .isEqualTo(10);
        assertThat(loaded(changed("due-soon-days: 5", "")).dueSoonDays()).isEqualTo(5);
    }

    @Test
    void twoCamerasOfOneCodeAreTold() throws IOException {
        assertThat(onlyProblemAfter("code: CIVIC-RAMP", "code: CIVIC-STEPS"))
                .contains("Two cameras are called 'CIVIC-STEPS'.");
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() throws IOException {
        var text = shipped(TOTNES)
                .replace("version: 1", "version: one")
                .replace("{ originals: true }", "{ originals: perhaps }")
                .replace("days: 30", "days: few");
        assertThat(refused(files.read(TOTNES, text.getBytes(StandardCharsets.UTF_8))))
                .extracting(PolicyProblem::key)
                .containsExactly("version", "days", "originals");
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThat(refused(read("id: [a\ntitle: b\n"))).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith("own.yaml:2: this is not YAML: ");
            assertThat(problem.toString()).doesNotContain("\n");
        });
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(refused(read("")))
                .extracting(PolicyProblem::toString)
                .containsExactly("own.yaml: the file is empty");
    }

    @Test
    void aFileThatIsNoBlockOfKeysIsTold() {
        assertThat(refused(read("- a\n- b\n")))
                .extracting(PolicyProblem::message)
                .containsExactly("the file must be a block of keys, not a list");
    }

    @Test
    void bytesThatAreNoTextAreTold() {
        assertThat(refused(files.read("own.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0})))
                .extracting(PolicyProblem::toString)
                .containsExactly("own.yaml: the file is not text in UTF-8");
    }

    @Test
    void aPolicyThatDoesNotExistIsToldWithTheNearest() {
        assertThat(refused(files.load("totnes-2024")))
                .extracting(PolicyProblem::toString)
                .containsExactly("totnes-2024: there is no such policy; did you mean 'totnes-2025'?");
    }

    @Test
    void aFolderIsNoPolicy() {
        assertThat(refused(files.load(folder.toString())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("the file cannot be read"));
    }

    private PolicyFile read(String text) {
        return files.read("own.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private String onlyProblemAfter(String original, String broken) throws IOException {
        var problems = problemsAfter(original, broken);
        assertThat(problems).hasSize(1);
        return problems.getFirst().toString();
    }

    private List<PolicyProblem> problemsAfter(String original, String broken) throws IOException {
        return refused(changed(original, broken));
    }

    private PolicyFile changed(String original, String other) throws IOException {
        String own = shipped(TOTNES);
        String base = shipped(COMMON);
        assertThat(own + base).contains(original);
        Files.writeString(folder.resolve(COMMON), base.replace(original, other));
        Path file = folder.resolve(TOTNES);
        Files.writeString(
                file, own.replace("extends: common", "extends: common.yaml").replace(original, other));
        return files.load(file.toString());
    }

    private static long lineOf(String part) throws IOException {
        String text = shipped(TOTNES);
        return text.substring(0, text.indexOf(part)).lines().count() + (text.contains("\n" + part) ? 1 : 0);
    }

    private static String shipped(String file) throws IOException {
        try (var stream = PolicyFilesTest.class.getResourceAsStream("/policies/" + file)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PolicyProfile loaded(PolicyFile file) {
        return switch (file) {
            case PolicyFile.Loaded loaded -> loaded.profile();
            case PolicyFile.Refused(List<PolicyProblem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<PolicyProblem> refused(PolicyFile file) {
        return switch (file) {
            case PolicyFile.Loaded loaded ->
                throw new AssertionError(loaded.profile().id() + " should be refused");
            case PolicyFile.Refused(List<PolicyProblem> problems) -> problems;
        };
    }
}
