package org.footagedesk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpTellsWhatItUnderstands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--requests", "--year", "--seed");
    }

    @ParameterizedTest
    @CsvSource({
        "--requests,none",
        "--nobody-in,Christmas",
        "--requests,0",
        "--year,1999",
        "--year,2027",
        "--seed,x",
        "--people,3"
    })
    void whatItDoesNotUnderstandIsOneLine(String option, String value) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(err.toString().strip()).startsWith("desk: ").contains(option).doesNotContain("\n");
    }

    private int run(String... arguments) {
        return Simulate.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
