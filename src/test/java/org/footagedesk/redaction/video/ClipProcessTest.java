package org.footagedesk.redaction.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ClipProcessTest {

    @Test
    void aDecoderThatCrashesRefusesTheClip() throws IOException {
        assertThat(run("echo ready; kill -SEGV $$", Duration.ofMinutes(1), RenderWatch.NOBODY))
                .isInstanceOf(Outcome.Refused.class)
                .hasToString("Refused[reason=The clip cannot be read safely: its decoder stopped."
                        + " Keep the original and export it anew.]");
    }

    @Test
    void aProcessThatDoesNotEvenStartIsNoFaultOfTheClip() {
        assertThatThrownBy(() -> run("exit 1", Duration.ofMinutes(1), RenderWatch.NOBODY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEndlessClipIsStoppedAtItsLimit() throws IOException {
        assertThat(run("echo ready; while :; do echo progress 1 2; done", Duration.ofMillis(300), RenderWatch.NOBODY))
                .isInstanceOf(Outcome.Refused.class)
                .asString()
                .contains("took longer");
    }

    @Test
    void aDiskThatIsFullIsAFailureAndNotARefusal() {
        assertThatThrownBy(() -> run("echo ready; echo failed disk full", Duration.ofMinutes(1), RenderWatch.NOBODY))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void aProcessWhoseDeskIsGoneEnds() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), VideoProcess.class.getName())
                .start();

        process.getOutputStream().close();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static Outcome<String> run(String script, Duration time, RenderWatch watch) throws IOException {
        try (var process = new ClipProcess(List.of("/bin/sh", "-c", "read job; " + script), time)) {
            return process.run("{}", String.class, watch);
        }
    }
}
