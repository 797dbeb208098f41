package org.footagedesk.redaction.video;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The desk's end of a clip's own process: hands over the job, follows the lines, and ends the process in every case. */
final class ClipProcess implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Process process;
    private final Duration time;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    private boolean ready;

    ClipProcess(List<String> command, Duration time) throws IOException {
        this.time = time;
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        process = builder.start();
        Thread.ofVirtual().name("clip-lines").start(this::readLines);
    }

    <T> Outcome<T> run(String job, Class<T> answer, RenderWatch watch) throws IOException {
        // The stream stays open: its end tells the process that the desk is gone.
        var orders = process.getOutputStream();
        orders.write((job + "\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
        long deadline = System.nanoTime() + time.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                if (watch.cancelled()) {
                    return new Outcome.Cancelled<>();
                }
                Optional<String> line = lines.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                if (line == null) {
                    continue;
                }
                if (line.isEmpty()) {
                    return endedWithoutAnAnswer();
                }
                Optional<Outcome<T>> ending = heard(line.get(), answer, watch);
                if (ending.isPresent()) {
                    return ending.get();
                }
            }
            return new Outcome.Refused<>("Working on the clip took longer than the " + time.toMinutes()
                    + " minutes allowed and was stopped. Ask for a shorter window.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Cancelled<>();
        }
    }

    private <T> Optional<Outcome<T>> heard(String line, Class<T> answer, RenderWatch watch) throws IOException {
        if (line.equals(ProcessLines.READY)) {
            ready = true;
        }
        ProcessLines.progress(line).ifPresent(progress -> watch.progressed(progress.done(), progress.expected()));
        return ProcessLines.ending(line, answer);
    }

    private <T> Outcome<T> endedWithoutAnAnswer() {
        if (!ready) {
            throw new IllegalStateException("The process that opens clips does not start; is Java complete?");
        }
        return new Outcome.Refused<>(
                "The clip cannot be read safely: its decoder stopped. Keep the original and export it anew.");
    }

    private void readLines() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException | UncheckedIOException processEnded) {
            // What was said until then has been heard; the end of the lines follows.
        } finally {
            lines.add(Optional.empty());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
