package org.footagedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FootageDeskTest {

    private final StringWriter answer = new StringWriter();
    private final StringWriter complaint = new StringWriter();

    @Test
    void helpNamesTheCommandsAndEndsWell() {
        assertThat(run("--help")).isZero();
        assertThat(answer.toString()).contains("serve").contains("--desk.home=FOLDER");
        assertThat(complaint.toString()).isEmpty();
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version")).isZero();
        assertThat(answer.toString()).startsWith("Footage Desk ");
    }

    @Test
    void aWordThatIsNoCommandIsRefusedInOneLine() {
        assertThat(run("surve")).isEqualTo(2);
        assertThat(complaint.toString().lines()).singleElement().asString().startsWith("desk: 'surve' is neither");
        assertThat(answer.toString()).isEmpty();
    }

    @Test
    void anOptionWithoutAValueIsRefusedInOneLine() {
        assertThat(run("serve", "--server.port")).isEqualTo(2);
        assertThat(complaint.toString().lines()).singleElement().asString().contains("--name=value");
    }

    private int run(String... arguments) {
        CommandLine desk = FootageDesk.commandLine();
        desk.setOut(new PrintWriter(answer, true));
        desk.setErr(new PrintWriter(complaint, true));
        return desk.execute(arguments);
    }
}
