package org.footagedesk.reading.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One running process that reads papers: little memory, an empty environment, a temporary folder of its own. */
final class ReadingProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Of heap and decoders together: those of pictures take memory that the heap's limit does not see. */
    private static final int MOST_MEMORY_KB = 640 * 1024;

    private final Process process;
    private final Path folder;
    private final DataOutputStream papers;
    private final DataInputStream answers;

    private ReadingProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.papers = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts one and waits until it listens. */
    static ReadingProcess start(Duration limit) throws IOException, TimeoutException {
        Path folder = TemporaryFolder.create();
        var builder = new ProcessBuilder(command(folder, limit))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        var started = new ReadingProcess(builder.start(), folder);
        try {
            started.within(START, () -> started.answers.readBoolean());
            return started;
        } catch (IOException | TimeoutException notListening) {
            started.close();
            throw notListening;
        }
    }

    /** Reads one paper; after any exception the process is of no more use. */
    PaperText read(String name, byte[] paper, Duration limit) throws IOException, TimeoutException {
        return within(limit, () -> {
            Frames.writePaper(papers, Frames.TEXT, name, paper);
            return Frames.readText(answers);
        });
    }

    /** Draws one page, counted from 1; after any exception the process is of no more use. */
    Optional<PagePicture> draw(byte[] paper, int page, Duration limit) throws IOException, TimeoutException {
        return within(limit, () -> {
            Frames.writePaper(papers, page, "", paper);
            return Frames.readPicture(answers);
        });
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit()
                .completeOnTimeout(process, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        TemporaryFolder.delete(folder);
    }

    private interface Exchange<T> {
        T talk() throws IOException;
    }

    private <T> T within(Duration limit, Exchange<T> exchange) throws IOException, TimeoutException {
        var answer = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return exchange.talk();
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                },
                talk -> Thread.ofVirtual().name("papers").start(talk));
        try {
            return answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case UncheckedIOException broken -> throw broken.getCause();
                case TimeoutException tooLong -> throw tooLong;
                case null, default -> throw failed;
            }
        }
    }

    private static List<String> command(Path folder, Duration limit) {
        return List.of(
                "/bin/sh",
                "-c",
                "ulimit -d " + MOST_MEMORY_KB + "; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-D" + ReadPapers.LIMIT + "=" + limit.plus(GRACE).toMillis(),
                "-cp",
                classPath(),
                ReadPapers.class.getName());
    }

    /** Ours, made absolute because the process works in its own folder; a single jar brings the rest in its manifest. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
