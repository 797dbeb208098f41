package org.footagedesk.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RegisterCommandTest {

    @Test
    void aSheetIsNotPouredOntoATerminal() {
        var complaint = new StringWriter();

        int code = new CommandLine(new RegisterCommand(Clock.systemUTC(), () -> true))
                .setErr(new PrintWriter(complaint))
                .execute("export", "requests", "--format=xlsx");

        assertThat(code).isEqualTo(2);
        assertThat(complaint.toString()).contains("--out=FILE").hasLineCount(1);
    }
}
