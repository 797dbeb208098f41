package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.FootageDesk;
import org.footagedesk.Patience;

/** The desk as people start it: a process of its own, with its options, what it says, and its end. */
final class DeskProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Patience.LONG;
    private static final Pattern ADDRESS = Pattern.compile("http://[a-z0-9.]+:(\\d+)");

    private final Process process;
    private final Path out;
    private final Path err;

    private DeskProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it and does not wait; what it says goes to files in the folder. */
    static DeskProcess launch(Path folder, List<String> options) throws IOException {
        // Most desks of the tests live for seconds: a quick start matters more than a fast run.
        return launch(folder, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), options);
    }

    /** Starts it as {@code ./desk} does. */
    static DeskProcess launchAsDelivered(Path folder, List<String> options) throws IOException {
        return launch(folder, List.of("-Xmx768m", "-XX:+UseParallelGC"), options);
    }

    private static DeskProcess launch(Path folder, List<String> machine, List<String> options) throws IOException {
        Path out = Files.createTempFile(folder, "desk", ".out");
        Path err = Files.createTempFile(folder, "desk", ".err");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPathOfTheProduct(),
                FootageDesk.class.getName()));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new DeskProcess(process, out, err);
    }

    /** Starts it and waits until it serves. */
    static DeskProcess start(Path folder, List<String> options) throws IOException {
        DeskProcess desk = launch(folder, options);
        desk.awaitServing();
        return desk;
    }

    void awaitServing() {
        await().atMost(START_LIMIT).pollInterval(Duration.ofMillis(100)).until(() -> {
            assertThat(process.isAlive())
                    .as("the desk still runs; it said: %s", complaints())
                    .isTrue();
            return ADDRESS.matcher(Files.readString(out)).find();
        });
    }

    int httpPort() throws IOException {
        var address = ADDRESS.matcher(Files.readString(out));
        assertThat(address.find()).isTrue();
        return Integer.parseInt(address.group(1));
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Stream<ProcessHandle> descendants() {
        return process.descendants();
    }

    /** {@code kill -9}: nothing of the desk gets to run any more. */
    void kill() {
        process.destroyForcibly();
    }

    void killAndWait() {
        kill();
        awaitKilled(Patience.LONG);
    }

    void awaitKilled(Duration limit) {
        await().atMost(limit).pollInterval(Duration.ofMillis(50)).until(() -> !process.isAlive());
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** What it said on its error stream. */
    List<String> complaints() throws IOException {
        return Files.readAllLines(err);
    }

    /** Stops it as an administrator does. */
    @Override
    public void close() {
        process.destroy();
        try {
            await("the desk stops when told").atMost(Patience.LONG).until(() -> !process.isAlive());
        } finally {
            process.destroyForcibly();
        }
    }

    private static String classPathOfTheProduct() {
        // An empty element would mean the working directory, and the routes that lie there would be found twice.
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(element -> !element.isEmpty() && !element.equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
