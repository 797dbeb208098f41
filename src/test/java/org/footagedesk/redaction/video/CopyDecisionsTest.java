package org.footagedesk.redaction.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.redaction.Box;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.redaction.ReviewedPlan;
import org.footagedesk.redaction.SubjectRegion;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CopyDecisionsTest {

    private static final Instant START = Instant.parse("2026-11-21T14:30:00Z");
    private static final FrameSize FRAME = new FrameSize(640, 360);

    @Test
    void theRecordSaysWhatWasDecidedByWhomAndWithWhatItWasMade() {
        var region = new SubjectRegion(new Box(10, 20, 30, 40), Duration.ofSeconds(1), Duration.ofSeconds(2));
        var plan = new RedactionPlan(
                new TimeWindow(START, START.plusSeconds(4)), FRAME, List.of(region), Optional.empty());
        var rendered = new RenderResult.Rendered(
                Path.of("copy.mp4"), Sha256.of("copy"), 20, FRAME, Duration.ofSeconds(4), List.of());

        var json = JsonMapper.shared()
                .readTree(CopyDecisions.json(
                        new ReviewedPlan(plan, "controller", START.plusSeconds(86_400)),
                        List.of(Sha256.of("the held footage")),
                        new CopyMark(CaseReference.of(2026, 42), 3),
                        rendered));

        assertThat(json.at("/copy").asString()).isEqualTo("CCTV-2026-00042 copy 3");
        assertThat(json.at("/sha256/hex").asString())
                .isEqualTo(Sha256.of("copy").hex());
        assertThat(json.at("/plan/regions/0/box/width").asInt()).isEqualTo(30);
        assertThat(json.at("/approvedBy").asString()).isEqualTo("controller");
        assertThat(json.at("/source/0/hex").asString())
                .isEqualTo(Sha256.of("the held footage").hex());
        assertThat(json.at("/making/ffmpeg").asString()).startsWith("8.");
        assertThat(json.at("/making/opencv").asString()).startsWith("4.");
    }
}
