package org.footagedesk.redaction.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Where clips are opened: each in a Java process of its own, with limits on memory and time, which ends with its job, so
 * that a hostile clip can take nothing down with it.
 */
public final class VideoSandbox {

    private final Path nativeLibraries;
    private final VideoLimits limits;

    /**
     * @param folder a folder of the desk's own, in which FFmpeg and OpenCV are unpacked at the first use
     * @throws UncheckedIOException when the folder cannot be made
     */
    public VideoSandbox(Path folder, VideoLimits limits) {
        try {
            nativeLibraries = Files.createDirectories(folder.resolve("native")).toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.limits = limits;
    }

    <T> Outcome<T> look(Job job, Class<T> answer) {
        return run(job, answer, limits.lookTime(), RenderWatch.NOBODY);
    }

    <T> Outcome<T> render(Job job, Class<T> answer, RenderWatch watch) {
        return run(job, answer, limits.renderTime(), watch);
    }

    private <T> Outcome<T> run(Job job, Class<T> answer, Duration time, RenderWatch watch) {
        try (var process = new ClipProcess(command(), time)) {
            return process.run(ProcessLines.job(job, limits), answer, watch);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // A crash of the decoder is a refusal of the clip; it leaves neither a log nor a memory image of it.
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.cachedir=" + nativeLibraries,
                "-Dorg.bytedeco.javacpp.maxBytes=" + limits.memory(),
                "-Dorg.bytedeco.javacpp.maxPhysicalBytes=" + (limits.memory() + (512L << 20)),
                "-cp",
                System.getProperty("java.class.path"),
                VideoProcess.class.getName());
    }
}
