package org.footagedesk.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.CopyEvent.CopyRendered;
import org.footagedesk.casefile.CopyEvent.PreviewRendered;
import org.footagedesk.casefile.CopyEvent.RedactionFailed;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HeldSegment;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.redaction.ReviewedPlan;
import org.footagedesk.redaction.video.CopyDecisions;
import org.footagedesk.redaction.video.CopyMark;
import org.footagedesk.redaction.video.RenderPreview;
import org.footagedesk.redaction.video.RenderRedaction;
import org.footagedesk.redaction.video.RenderResult;
import org.footagedesk.upkeep.RecorderClocks;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the clip of a plan in the background: a preview while it is only planned, the numbered copy once it is approved. */
@Component
public class RenderPlan {

    private final CaseFiles cases;
    private final CaseSteps steps;
    private final HeldFiles held;
    private final Plans plans;
    private final RenderPreview previews;
    private final RenderRedaction copies;
    private final RenderProgress progress;
    private final Vault vault;
    private final RecorderClocks clocks;

    RenderPlan(
            CaseFiles cases,
            CaseSteps steps,
            HeldFiles held,
            Plans plans,
            RenderPreview previews,
            RenderRedaction copies,
            RenderProgress progress,
            Vault vault,
            RecorderClocks clocks) {
        this.cases = cases;
        this.steps = steps;
        this.held = held;
        this.plans = plans;
        this.previews = previews;
        this.copies = copies;
        this.progress = progress;
        this.vault = vault;
        this.clocks = clocks;
    }

    /** Renders what the plan named {@code CASE/RENDER} needs next; one that needs nothing is let alone. */
    public void render(String id) throws IOException {
        CasePart part = CasePart.of(id);
        var render = new RenderId(part.part());
        CaseFile file = cases.get(part.reference());
        Copy copy = file.copies().get(render);
        if (copy == null || !(copy.state() == Copy.State.PLANNED || copy.state() == Copy.State.APPROVED)) {
            return;
        }
        CaseEvent outcome = outcome(file, copy);
        steps.append(
                part.reference(),
                CaseEntry.MACHINE,
                now -> now.copies().get(render).state() == copy.state() ? List.of(outcome) : List.of());
        progress.end(render);
    }

    private CaseEvent outcome(CaseFile file, Copy copy) throws IOException {
        Hold hold = file.holds().get(copy.hold());
        if (hold.state() != HoldState.SECURED) {
            return new RedactionFailed(copy.id(), "The held footage was let go.");
        }
        try (var files = held.open(file.reference(), hold, copy.window())) {
            Path out = files.room().resolve("out.mp4");
            return switch (clip(file, copy, files, out)) {
                case RenderResult.Rendered rendered -> kept(file, copy, rendered);
                case RenderResult.Refused refused -> new RedactionFailed(copy.id(), refused.reason());
                case RenderResult.Cancelled cancelled -> new RedactionFailed(copy.id(), "The rendering was stopped.");
            };
        }
    }

    private RenderResult clip(CaseFile file, Copy copy, HeldFiles.Opened files, Path out) {
        var watch = progress.watch(copy.id());
        return reviewed(copy)
                .map(plan -> copies.render(files.segments(), plan, mark(file, copy), out, watch))
                .orElseGet(() -> previews.render(files.segments(), plans.of(copy), file.reference(), out, watch));
    }

    private CaseEvent kept(CaseFile file, Copy copy, RenderResult.Rendered rendered) throws IOException {
        var clip = keep(file, Files.newInputStream(rendered.file()));
        var reviewed = reviewed(copy);
        if (reviewed.isEmpty()) {
            return new PreviewRendered(copy.id(), clip.sha256(), clip.bytes(), rendered.frames());
        }
        var source = file.holds().get(copy.hold()).segmentsOf(copy.window()).stream()
                .map(HeldSegment::sha256)
                .toList();
        String decided = withClock(CopyDecisions.json(reviewed.get(), source, mark(file, copy), rendered), file, copy);
        var decisions = keep(file, new ByteArrayInputStream(decided.getBytes(StandardCharsets.UTF_8)));
        return new CopyRendered(
                copy.id(), copy.number(), clip.sha256(), clip.bytes(), rendered.frames(), decisions.sha256());
    }

    /** What the recorder's own clock displayed, and when that clock was checked, travel with the copy (policy 5.4). */
    private String withClock(String decisions, CaseFile file, Copy copy) {
        String camera = file.holds().get(copy.hold()).camera();
        return clocks.at(camera, copy.window().from())
                .map(offset -> {
                    var json = (ObjectNode) JsonMapper.shared().readTree(decisions);
                    var shown = offset.displayed(copy.window());
                    json.putObject("recorderClock")
                            .put("displayedFrom", shown.from().toString())
                            .put("displayedTo", shown.to().toString())
                            .put("offsetSeconds", offset.offset().toSeconds())
                            .put("checkedOn", offset.checkedOn().toString());
                    return JsonMapper.shared().writeValueAsString(json);
                })
                .orElse(decisions);
    }

    private Vault.Stored keep(CaseFile file, InputStream bytes) throws IOException {
        try (bytes) {
            return vault.keep(file.reference().scope(), bytes);
        }
    }

    private Optional<ReviewedPlan> reviewed(Copy copy) {
        return copy.approvedBy() == null || copy.approvedAt() == null
                ? Optional.empty()
                : Optional.of(new ReviewedPlan(plans.of(copy), copy.approvedBy(), copy.approvedAt()));
    }

    private static CopyMark mark(CaseFile file, Copy copy) {
        return new CopyMark(file.reference(), copy.number());
    }
}
