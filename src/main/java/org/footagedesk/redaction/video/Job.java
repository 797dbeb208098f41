package org.footagedesk.redaction.video;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.shared.TimeWindow;

/** One piece of work for a clip's own process, as it is handed over. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface Job {

    /** Answers {@link ProbeResult.Probed}. */
    record Probe(Path file) implements Job {}

    /** Answers {@link PictureResult.Picture}: the picture that is shown at that moment. */
    record TakeStill(List<SourceSegment> source, Instant at) implements Job {}

    /**
     * Answers {@link Written}.
     *
     * @param plan what is concealed; nothing where it is absent
     * @param words what is burnt into each picture
     */
    record Render(
            List<SourceSegment> source,
            TimeWindow window,
            Optional<RedactionPlan> plan,
            Optional<String> words,
            Path out)
            implements Job {}

    /** What was written into the file of a {@link Render}. */
    record Written(long frames, FrameSize size, Duration length, List<TimeWindow> gaps) {}
}
