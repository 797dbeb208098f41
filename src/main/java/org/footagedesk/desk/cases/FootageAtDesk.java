package org.footagedesk.desk.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.Gates;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.casework.ApproveCopy;
import org.footagedesk.casework.HeldFiles;
import org.footagedesk.casework.PlanRedaction;
import org.footagedesk.casework.RecordOnCase;
import org.footagedesk.casework.RenderProgress;
import org.footagedesk.desk.Clip;
import org.footagedesk.desk.FootageWork;
import org.footagedesk.desk.HeldFootage;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Rendering;
import org.footagedesk.desk.SubjectMark;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.GateRule;
import org.footagedesk.policy.Policies;
import org.footagedesk.redaction.video.PictureResult;
import org.footagedesk.redaction.video.Still;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;

/** Footage at the desk: only who may retrieve it sees any of it, and every look is journaled (policy 9.10; Dyfed-Powys: viewing is audited). */
@Component
class FootageAtDesk implements FootageWork {

    private final CaseFiles cases;
    private final Policies policies;
    private final HeldFiles files;
    private final Still stills;
    private final PlanRedaction plans;
    private final ApproveCopy approve;
    private final RecordOnCase record;
    private final RenderProgress progress;
    private final Vault vault;
    private final Views views;

    FootageAtDesk(
            CaseFiles cases,
            Policies policies,
            HeldFiles files,
            Still stills,
            PlanRedaction plans,
            ApproveCopy approve,
            RecordOnCase record,
            RenderProgress progress,
            Vault vault,
            Views views) {
        this.cases = cases;
        this.policies = policies;
        this.files = files;
        this.stills = stills;
        this.plans = plans;
        this.approve = approve;
        this.record = record;
        this.progress = progress;
        this.vault = vault;
        this.views = views;
    }

    @Override
    public Optional<HeldFootage> held(CaseReference reference, String hold, StaffMember who) {
        return secured(reference, hold, who)
                .flatMap(found -> picture(found, found.hold().window().from())
                        .map(picture -> new HeldFootage(
                                hold,
                                found.hold().camera(),
                                found.hold().window(),
                                asked(found),
                                picture.size(),
                                found.file().copies().values().stream()
                                        .filter(copy ->
                                                copy.hold().equals(found.hold().id()))
                                        .map(this::rendering)
                                        .toList())));
    }

    @Override
    public Optional<byte[]> still(CaseReference reference, String hold, Duration offset, StaffMember who) {
        return secured(reference, hold, who).flatMap(found -> {
            views.record(who.name(), "still/" + reference + "/" + hold);
            return picture(found, found.hold().window().from().plus(offset)).map(PictureResult.Picture::jpeg);
        });
    }

    @Override
    public Marking markSubject(CaseReference reference, String hold, SubjectMark mark, StaffMember who) {
        if (!who.may(Ability.REDACT)) {
            return new Marking.Refused(Refusals.notAllowed(Ability.REDACT));
        }
        var found = secured(reference, hold, who);
        var picture = found.flatMap(held -> picture(held, mark.window().from()));
        if (found.isEmpty() || picture.isEmpty()) {
            return new Marking.Refused(new Outcome.NotFound("footage"));
        }
        if (!found.get().hold().window().covers(mark.window())) {
            return new Marking.Refused(
                    new Outcome.Invalid(Map.of("window", "The copy must lie within the held footage.")));
        }
        return SubjectPlan.of(mark, picture.get().size())
                .fold(
                        plan -> new Marking.Started(
                                plans.plan(reference, found.get().hold().id(), plan, who.name())
                                        .toString()),
                        problems -> new Marking.Refused(new Outcome.Invalid(problems)));
    }

    @Override
    public Optional<Rendering> rendering(CaseReference reference, String rendering, StaffMember who) {
        return copy(reference, rendering, who).map(found -> rendering(found.copy()));
    }

    @Override
    public Optional<Clip> preview(CaseReference reference, String rendering, StaffMember who) {
        return copy(reference, rendering, who)
                .filter(found -> found.copy().sha256() != null)
                .map(found -> {
                    views.record(who.name(), "preview/" + reference + "/" + rendering);
                    return new VaultClip(vault, reference.scope(), found.copy());
                });
    }

    @Override
    public Outcome approveCopy(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.REDACT)) {
            return Refusals.notAllowed(Ability.REDACT);
        }
        return copy(reference, rendering, who)
                .<Outcome>map(found -> approve.approve(reference, found.copy().id(), who.name())
                        ? Outcome.DONE
                        : new Outcome.Changed("There is no preview to approve; somebody else may have approved it."))
                .orElseGet(() -> new Outcome.NotFound("copy"));
    }

    @Override
    public HandOver handOver(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.DISCLOSE)) {
            return new HandOver.Refused(Refusals.notAllowed(Ability.DISCLOSE));
        }
        var found = copy(reference, rendering, who);
        if (found.isEmpty()) {
            return new HandOver.Refused(new Outcome.NotFound("copy"));
        }
        CaseFile file = found.get().file();
        var closed = new Gates(policies.named(file.policy())).closedBefore(GateRule.Stage.DISCLOSURE, file);
        if (!closed.isEmpty()) {
            var gate = closed.getFirst();
            return new HandOver.Refused(
                    new Outcome.Blocked(gate.rule().title(), gate.answer().why()));
        }
        Copy copy = found.get().copy();
        if (copy.sha256() == null || !(copy.state() == Copy.State.READY || copy.state() == Copy.State.DOWNLOADED)) {
            return new HandOver.Refused(new Outcome.Blocked(
                    "The copy is numbered and made", "The copy has not been approved and made yet."));
        }
        record.record(reference, new CopyDownloaded(copy.id(), copy.number(), copy.sha256()), who.name());
        views.record(who.name(), "copy/" + reference + "/" + rendering);
        return new HandOver.Ready(
                "%s-copy-%d.mp4".formatted(reference, copy.number()), new VaultClip(vault, reference.scope(), copy));
    }

    private Rendering rendering(Copy copy) {
        Rendering.State state = switch (copy.state()) {
            case PLANNED, APPROVED -> Rendering.State.RENDERING;
            case FAILED -> Rendering.State.FAILED;
            case PREVIEWED -> Rendering.State.READY;
            case READY, DOWNLOADED -> Rendering.State.APPROVED;
        };
        int percent = state == Rendering.State.RENDERING ? progress.percent(copy.id()) : 100;
        return new Rendering(
                copy.id().toString(),
                state,
                percent,
                copy.plannedAt(),
                copy.sha256() == null ? null : copy.sha256().hex(),
                copy.number() > 0 ? Integer.toString(copy.number()) : null,
                copy.failure());
    }

    private Optional<Held> secured(CaseReference reference, String hold, StaffMember who) {
        if (!who.may(Ability.RETRIEVE_FOOTAGE)) {
            return Optional.empty();
        }
        return Ids.uuid(hold)
                .flatMap(id -> cases.find(reference)
                        .flatMap(file -> Optional.ofNullable(file.holds().get(new HoldId(id)))
                                .filter(held -> held.state() == HoldState.SECURED)
                                .map(held -> new Held(file, held))));
    }

    private Optional<CopyOnFile> copy(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.RETRIEVE_FOOTAGE)) {
            return Optional.empty();
        }
        return Ids.uuid(rendering)
                .flatMap(id -> cases.find(reference)
                        .flatMap(file -> Optional.ofNullable(file.copies().get(new RenderId(id)))
                                .map(copy -> new CopyOnFile(file, copy))));
    }

    private Optional<PictureResult.Picture> picture(Held found, Instant moment) {
        try (var opened = files.openAt(found.file().reference(), found.hold(), moment)) {
            return opened.segments().isEmpty()
                    ? Optional.empty()
                    : switch (stills.at(moment, opened.segments())) {
                        case PictureResult.Picture picture -> Optional.of(picture);
                        case PictureResult.Refused refused -> Optional.empty();
                    };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "A picture of " + found.file().reference() + " could not be taken.", unreadable);
        }
    }

    /** The window without the policy's margin, which is where a person begins to look. */
    private TimeWindow asked(Held found) {
        var margin = policies.named(found.file().policy()).footageMargin();
        var window = found.hold().window();
        return window.length().compareTo(margin.multipliedBy(2)) <= 0
                ? window
                : new TimeWindow(window.from().plus(margin), window.to().minus(margin));
    }

    private record Held(CaseFile file, Hold hold) {}

    private record CopyOnFile(CaseFile file, Copy copy) {}
}
