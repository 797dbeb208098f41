package org.footagedesk.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body writes only what differs from a policy it extends. */
class ExtendedPolicyTest {

    private static final String OWN = """
        extends: totnes-2025
        id: anytown
        version: 3
        in-force-from: 2026-09-01
        """;

    private final PolicyFiles files = new PolicyFiles(new PredicatesOfCases());

    @TempDir
    private Path folder;

    @Test
    void whatTheFileDoesNotSayIsTakenOver() throws IOException {
        PolicyProfile own = loaded(OWN);
        assertThat(own.reference()).isEqualTo("anytown/3");
        assertThat(own.inForceFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(own.cameras()).hasSize(5);
        assertThat(own.rulesFor(RequestKind.COMPLAINT).acknowledgement().statutory())
                .isPresent();
    }

    @Test
    void blocksMergeKeyByKey() throws IOException {
        PolicyProfile own = loaded(OWN + """
            body: { name: Anytown Town Council, regulator: { telephone: "01632 960123" } }
            letters: { SAR-2: { approvers: [GPM] } }
            """);
        assertThat(own.body().name()).isEqualTo("Anytown Town Council");
        assertThat(own.body().registration()).isEqualTo("Z7595350");
        assertThat(own.body().regulator().telephone()).isEqualTo("01632 960123");
        assertThat(own.body().regulator().name()).isEqualTo("Information Commissioner's Office");
        assertThat(own.letter("SAR-2").approvers()).containsExactly(Role.GPM);
        assertThat(own.letter("SAR-2").title()).startsWith("Acknowledgement");
    }

    @Test
    void aPlainListIsReplacedWhole() throws IOException {
        assertThat(loaded(OWN + "body: { address: [1 High Street, Anytown] }\n")
                        .body()
                        .address())
                .containsExactly("1 High Street", "Anytown");
    }

    @Test
    void aListOfBlocksWithCodesMergesByThem() throws IOException {
        PolicyProfile own = loaded(OWN + """
            cameras:
              - { code: CIVIC-STEPS, name: front steps }
              - { code: CIVIC-RAMP, absent: true }
              - { code: MARKET, site: MARKET, name: market place, aliases: [] }
            """);
        assertThat(own.cameras())
                .extracting(Camera::code)
                .containsExactly("GUILDHALL-FRONT", "GUILDHALL-GARAGES", "CIVIC-STEPS", "CIVIC-FIRE-EXITS", "MARKET");
        assertThat(own.camera("CIVIC-STEPS")).get().satisfies(steps -> {
            assertThat(steps.name()).isEqualTo("front steps");
            assertThat(steps.site()).isEqualTo("CIVIC_HALL");
            assertThat(steps.aliases()).contains("Civic Hall steps");
        });
    }

    @Test
    void anEmptyListTakesEverythingAway() throws IOException {
        assertThat(loaded(OWN + "cameras: []\nsites: []\n").cameras()).isEmpty();
    }

    @Test
    void aBlockOfTheBaseCanBeLeftOut() throws IOException {
        assertThat(loaded(OWN + "standing-permission: { absent: true }\n").standingPermission())
                .isEmpty();
    }

    @Test
    void leavingOutWhatIsNotThereIsTold() throws IOException {
        assertThat(problems(OWN + "cameras: [{ code: CIVIC-STAIRS, absent: true }]\n"))
                .contains("own.yaml:5: there is no 'CIVIC-STAIRS' that could be absent");
    }

    @Test
    void aProblemIsToldWhereItStandsInTheFileItself() throws IOException {
        assertThat(problems(OWN + "fee: { amount: ten }\n"))
                .containsExactly("own.yaml:5: 'amount' must be an amount such as 10.00, not 'ten'");
        assertThat(problems(OWN + "fea: { amount: 10.00 }\n"))
                .containsExactly("own.yaml:5: unknown key 'fea'; did you mean 'fee'?");
    }

    @Test
    void aProblemIsToldWhereItStandsInTheFileThatIsExtended() throws IOException {
        write("neighbour.yaml", OWN + "fee: { amount: ten }\nversion: 4\n");
        assertThat(problems(OWN.replace("totnes-2025", "neighbour.yaml")))
                .containsExactly("neighbour.yaml:5: 'amount' must be an amount such as 10.00, not 'ten'");
    }

    @Test
    void whoTheFileIsAndFromWhenItBindsIsNeverTakenOver() throws IOException {
        assertThat(problems("extends: totnes-2025\n"))
                .containsExactly(
                        "own.yaml:1: missing key 'id'",
                        "own.yaml:1: missing key 'version'",
                        "own.yaml:1: missing key 'in-force-from'");
    }

    @Test
    void anUnknownBaseIsToldWithTheNearest() throws IOException {
        assertThat(problems(OWN.replace("totnes-2025", "totnes-2024")))
                .containsExactly("own.yaml:1: 'extends' names 'totnes-2024', and there is no such policy;"
                        + " did you mean 'totnes-2025'?");
    }

    @Test
    void aCircleIsTold() throws IOException {
        write("other.yaml", OWN.replace("totnes-2025", "own.yaml"));
        assertThat(problems(OWN.replace("totnes-2025", "other.yaml")))
                .containsExactly(
                        "other.yaml:1: 'extends' goes round in a circle: own.yaml, then other.yaml, then own.yaml");
    }

    @Test
    void twoBasesAtOnceAreTold() throws IOException {
        assertThat(problems(OWN.replace("totnes-2025", "[totnes-2025, uk-statutory]")))
                .containsExactly("own.yaml:1: 'extends' must be the name of one policy");
    }

    @Test
    void noFileOutsideTheFolderIsExtended() throws IOException {
        assertThat(problems(OWN.replace("totnes-2025", "../own.yaml")))
                .singleElement()
                .asString()
                .contains("there is no such policy");
    }

    @Test
    void whatThePoliciesShareIsNoPolicyItself() {
        assertThat(files.load("common")).isInstanceOf(PolicyFile.Refused.class);
    }

    @Test
    void aBlockThatContainsItselfIsTold() throws IOException {
        assertThat(problems(OWN + "body: &self { regulator: *self }\n"))
                .containsExactly("own.yaml: this is not YAML: a block contains itself");
    }

    private PolicyProfile loaded(String text) throws IOException {
        return switch (files.load(write("own.yaml", text).toString())) {
            case PolicyFile.Loaded loaded -> loaded.profile();
            case PolicyFile.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private List<String> problems(String text) throws IOException {
        return switch (files.load(write("own.yaml", text).toString())) {
            case PolicyFile.Loaded loaded ->
                throw new AssertionError(loaded.profile().id() + " should be refused");
            case PolicyFile.Refused refused ->
                refused.problems().stream().map(PolicyProblem::toString).toList();
        };
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
