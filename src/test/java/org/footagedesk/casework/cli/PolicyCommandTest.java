package org.footagedesk.casework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class PolicyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void eachWarningIsToldWithWhatPolicyAndLawSay() {
        assertThat(run("check", "totnes-2025")).isZero();
        assertThat(out.toString())
                .startsWith("totnes-2025/1: CCTV Policy of Totnes Town Council, March 2025")
                .contains(
                        "W-01 ILLEGAL (9.7)",
                        "Policy: A person pays \u00a310.00",
                        "Law:    UK GDPR Art 12(5): Nothing may")
                .contains("11 warnings: 6 illegal, 5 risk, 0 info.")
                .contains("Looked for on every case as well: W-04, W-05, W-07, W-12, W-13, W-17, W-22.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aPolicyWithoutWarningsSaysSo() {
        assertThat(run("check", "uk-statutory")).isZero();
        assertThat(out.toString()).contains("No warnings");
    }

    @Test
    void jsonCarriesTheWarningsInParts() {
        assertThat(run("check", "totnes-2025", "--json")).isZero();
        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("loaded").asBoolean()).isTrue();
        assertThat(json.get("policy").asString()).isEqualTo("totnes-2025/1");
        var first = json.get("warnings").get(0);
        assertThat(first.propertyNames()).containsExactly("code", "level", "clause", "policySays", "lawSays", "why");
        assertThat(first.get("code").asString()).isEqualTo("W-01");
        assertThat(first.get("level").asString()).isEqualTo("ILLEGAL");
        assertThat(json.get("onCases")).hasSize(7);
    }

    @Test
    void aFlawedFileIsRefusedWithEveryProblemByFileAndLine() throws IOException {
        assertThat(run("check", flawed().toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "own.yaml:5: 'amount' must be an amount such as 10.00, not 'ten'",
                        "own.yaml:6: unknown key 'retenshun'; did you mean 'retention'?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFlawedFileIsRefusedInJsonToo() throws IOException {
        assertThat(run("check", flawed().toString(), "--json")).isEqualTo(1);
        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("loaded").asBoolean()).isFalse();
        assertThat(json.get("problems").get(0).get("line").asInt()).isEqualTo(5);
        assertThat(json.get("problems").get(0).get("key").asString()).isEqualTo("amount");
    }

    @Test
    void aPolicyThatIsNowhereIsRefused() {
        assertThat(run("check", "totnes-2024")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("totnes-2024: there is no such policy; did you mean 'totnes-2025'?");
    }

    @Test
    void withoutAPolicyItIsWrongUsage() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private Path flawed() throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), """
            extends: totnes-2025
            id: own
            version: 1
            in-force-from: 2026-01-01
            fee: { amount: ten }
            retenshun: { days: 30 }
            """);
    }

    private int run(String... arguments) {
        return new CommandLine(new PolicyCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
