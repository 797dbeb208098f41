package org.footagedesk.desk;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Held footage of a grey picture; remembers the last mark. */
public class PaperFootage implements FootageWork, CopyWork {

    private static final FrameSize FRAME = new FrameSize(640, 360);
    private static final byte[] BYTES = "not a film, but long enough to be asked for in parts".getBytes();

    private @Nullable SubjectMark mark;

    public @Nullable SubjectMark mark() {
        return mark;
    }

    @Override
    public boolean purposeStated(CaseReference reference, String hold, StaffMember who) {
        return !hold.equals("h2");
    }

    @Override
    public Outcome statePurpose(CaseReference reference, String hold, String objective, String words, StaffMember who) {
        return switch (Purpose.read(objective, words)) {
            case Purpose.Read.Stated stated -> Outcome.DONE;
            case Purpose.Read.Unclear(Map<String, String> problems) -> new Outcome.Invalid(problems);
        };
    }

    @Override
    public Optional<HeldFootage> held(CaseReference reference, String hold, StaffMember who) {
        if (!hold.equals("h1")) {
            return Optional.empty();
        }
        return Optional.of(new HeldFootage(
                hold,
                "Guildhall front door",
                window("2026-03-08T13:00:00Z", "2026-03-08T16:00:00Z"),
                window("2026-03-08T14:00:00Z", "2026-03-08T15:00:00Z"),
                "The recorder's clock was 7 minutes fast at its check on 2026-03-02: it shows 8 March 2026, 13:07:00 to"
                        + " 8 March 2026, 16:07:00.",
                null,
                FRAME,
                List.of(rendering("r2", Rendering.State.READY, 100))));
    }

    @Override
    public Optional<byte[]> still(CaseReference reference, String hold, Duration offset, StaffMember who) {
        var picture = new BufferedImage(FRAME.width(), FRAME.height(), BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(120, 130, 128));
        pen.fillRect(0, 0, FRAME.width(), FRAME.height());
        pen.setColor(new Color(200, 170, 60));
        pen.fillOval(300, 120, 40, 130);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public Marking markSubject(CaseReference reference, String hold, SubjectMark drawn, StaffMember who) {
        mark = drawn;
        return new Marking.Started("r1");
    }

    @Override
    public Optional<Rendering> rendering(CaseReference reference, String rendering, StaffMember who) {
        return switch (rendering) {
            case "r1" -> Optional.of(rendering(rendering, Rendering.State.RENDERING, 42));
            case "r2" -> Optional.of(rendering(rendering, Rendering.State.READY, 100));
            case "r3" -> Optional.of(rendering(rendering, Rendering.State.APPROVED, 100));
            case "r4" -> Optional.of(rendering(rendering, Rendering.State.FAILED, 12));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Clip> preview(CaseReference reference, String rendering, StaffMember who) {
        return Optional.of(new PaperClip());
    }

    @Override
    public Outcome approve(CaseReference reference, String rendering, StaffMember who) {
        return Outcome.DONE;
    }

    @Override
    public HandOver handOver(CaseReference reference, String rendering, StaffMember who) {
        return rendering.equals("r3")
                ? new HandOver.Ready("CCTV-2026-00042-copy-1.mp4", new PaperClip())
                : new HandOver.Refused(new Outcome.Blocked("fee-paid", "The fee of £10.00 has not been recorded."));
    }

    private static Rendering rendering(String id, Rendering.State state, int percent) {
        return new Rendering(
                id,
                state,
                percent,
                Instant.parse("2026-03-10T09:10:00Z"),
                state == Rendering.State.RENDERING ? null : Sha256.of("copy").hex(),
                state == Rendering.State.APPROVED ? "Copy 1" : null,
                state == Rendering.State.FAILED ? "The held clip ends before the window does." : null);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to));
    }

    private static final class PaperClip implements Clip {
        @Override
        public String mediaType() {
            return "video/mp4";
        }

        @Override
        public long length() {
            return BYTES.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(BYTES);
        }
    }
}
