package org.footagedesk.redaction.video;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;

/** The process in which one clip is opened: takes one job from its input, does it, answers on its output and ends. */
final class VideoProcess {

    private VideoProcess() {}

    static void main() throws IOException {
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println(ProcessLines.READY);
        String line = input.readLine();
        if (line == null) {
            return;
        }
        endWithTheDesk(input);
        var order = ProcessLines.order(line);
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        avutil.av_max_alloc(order.limits().memory());
        try {
            answers.println(ProcessLines.done(answer(order.job(), order.limits(), answers)));
        } catch (UnreadableClip refusal) {
            answers.println(ProcessLines.refused(refusal.getMessage()));
        } catch (IOException unwritable) {
            answers.println(ProcessLines.failed(unwritable.getMessage()));
        }
    }

    private static Object answer(Job job, VideoLimits limits, PrintStream answers) throws UnreadableClip, IOException {
        return switch (job) {
            case Job.Probe(var file) -> ProbedFile.probe(file, limits);
            case Job.TakeStill(var source, var at) -> StillFrame.take(source, at, limits);
            case Job.Render render ->
                new RenderedWindow(
                                render,
                                limits,
                                (done, expected) -> answers.println(ProcessLines.progress(done, expected)))
                        .render();
        };
    }

    // A desk that was killed must not leave a decoder running.
    private static void endWithTheDesk(BufferedReader input) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (input.readLine() != null) {
                    // Nothing more is said; only the end matters.
                }
            } catch (IOException deskIsGone) {
                // The same as the end of the input.
            }
            Runtime.getRuntime().halt(3);
        });
    }
}
