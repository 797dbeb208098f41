package org.footagedesk.policy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.policy.Succession;
import org.footagedesk.policy.store.PolicyVersions.Kept;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.footagedesk.settings.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPoliciesTest {

    private static final String FIRST = """
        extends: totnes-2025
        id: anytown
        version: 1
        in-force-from: 2025-03-01
        """;
    private static final String SECOND = FIRST.replace("version: 1", "version: 2")
            .replace("2025-03-01", "2027-03-31")
            .concat("fee: { amount: 0.00 }\n");

    private final PolicyFiles files = new PolicyFiles(new PredicatesOfCases());

    @TempDir
    private Path folder;

    @Test
    void severalVersionsOfOnePolicyFollowEachOther() throws IOException {
        write("first.yaml", FIRST);
        write("second.yaml", SECOND);
        var versions = chosen("anytown", List.of());
        assertThat(versions.inForceOn(LocalDate.of(2027, 3, 30)).fee().isAsked())
                .isTrue();
        assertThat(versions.inForceOn(LocalDate.of(2027, 3, 31)).fee().isAsked())
                .isFalse();
    }

    @Test
    void aVersionWhoseFileIsGoneIsKnownFromItsKeptText() throws IOException {
        write("second.yaml", SECOND);
        var known = new KnownPolicies(files);
        known.succession("anytown", Optional.of(folder), List.of(kept(FIRST)));
        assertThat(known.byReference()).containsKeys("anytown/1", "anytown/2", "uk-statutory/1");
    }

    @Test
    void aChangedFileUnderTheSameVersionIsRefused() throws IOException {
        write("first.yaml", FIRST + "fee: { amount: 5.00 }\n");
        assertThatThrownBy(() -> chosen("anytown", List.of(kept(FIRST))))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "The policy anytown/1 has changed since cases were opened under it:" + " raise its version");
    }

    @Test
    void aFileWhoseCommentsChangedIsTheSame() throws IOException {
        write("first.yaml", "# Looked through in March.\n" + FIRST);
        assertThat(chosen("anytown", List.of(kept(FIRST))).versions()).hasSize(1);
    }

    @Test
    void twoFilesOfOneVersionAreRefused() throws IOException {
        write("first.yaml", FIRST);
        write("other.yaml", FIRST + "fee: { amount: 5.00 }\n");
        assertThatThrownBy(() -> chosen("anytown", List.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Two files call themselves anytown/1: raise the version of one.");
    }

    @Test
    void datesThatOverlapStopTheStart() throws IOException {
        write("first.yaml", FIRST);
        write("second.yaml", SECOND.replace("2027-03-31", "2024-03-31"));
        assertThatThrownBy(() -> chosen("anytown", List.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The dates of anytown/1 and anytown/2 overlap");
    }

    @Test
    void aFlawedFileInTheFolderStopsTheStart() throws IOException {
        write("first.yaml", FIRST + "fea: { amount: 5.00 }\n");
        assertThatThrownBy(() -> chosen("uk-statutory", List.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("first.yaml:5: unknown key 'fea'; did you mean 'fee'?");
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new KnownPolicies(files)
                        .succession("totnes-2025", Optional.of(folder.resolve("none")), List.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("the folder of policies cannot be read");
    }

    @Test
    void aShippedPolicyMayBeFollowedByAVersionOfTheBodysOwn() throws IOException {
        write("own.yaml", SECOND.replace("id: anytown", "id: totnes-2025"));
        assertThat(chosen("totnes-2025", List.of()).versions())
                .extracting("reference")
                .containsExactly("totnes-2025/1", "totnes-2025/2");
    }

    private Succession chosen(String policy, List<Kept> kept) {
        return new KnownPolicies(files).succession(policy, Optional.of(folder), kept);
    }

    private Kept kept(String text) {
        return switch (files.read("kept.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case PolicyFile.Loaded loaded -> Kept.of(loaded);
            case PolicyFile.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
