package org.footagedesk.desk.cases;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casework.PlanRedaction;
import org.footagedesk.casework.Viewings;
import org.footagedesk.desk.FootageWork;
import org.footagedesk.desk.HeldFootage;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.SubjectMark;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.redaction.video.PictureResult;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.upkeep.RecorderClocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Footage at the desk: only who may retrieve it sees any of it, and every look is journaled (policy 9.10; Dyfed-Powys: viewing is audited). */
@Component
class FootageAtDesk implements FootageWork {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

    private final CaseFiles cases;
    private final Policies policies;
    private final HeldPictures pictures;
    private final PlanRedaction plans;
    private final Renderings renderings;
    private final Views views;
    private final Viewings viewings;
    private final RecorderClocks clocks;

    FootageAtDesk(
            CaseFiles cases,
            Policies policies,
            HeldPictures pictures,
            PlanRedaction plans,
            Renderings renderings,
            Views views,
            Viewings viewings,
            RecorderClocks clocks) {
        this.cases = cases;
        this.policies = policies;
        this.pictures = pictures;
        this.plans = plans;
        this.renderings = renderings;
        this.views = views;
        this.viewings = viewings;
        this.clocks = clocks;
    }

    @Override
    public boolean purposeStated(CaseReference reference, String hold, StaffMember who) {
        return viewings.isOpen(who, subject(reference, hold));
    }

    @Override
    public Outcome statePurpose(CaseReference reference, String hold, String objective, String words, StaffMember who) {
        if (!who.may(Ability.RETRIEVE_FOOTAGE)) {
            return Refusals.notAllowed(Ability.RETRIEVE_FOOTAGE);
        }
        if (secured(reference, hold, who).isEmpty()) {
            return new Outcome.NotFound("footage");
        }
        return switch (Purpose.read(objective, words)) {
            case Purpose.Read.Unclear(Map<String, String> problems) -> new Outcome.Invalid(problems);
            case Purpose.Read.Stated(Purpose purpose) -> {
                viewings.open(who, subject(reference, hold), purpose);
                yield Outcome.DONE;
            }
        };
    }

    /** Both times of what is held, with the day of the check (policy 5.4). */
    private @Nullable String clock(Hold hold) {
        return clocks.at(hold.camera(), hold.window().from())
                .map(offset -> "The recorder's clock was %s at its check on %s: it shows %s to %s."
                        .formatted(
                                offset.words(),
                                offset.checkedOn(),
                                SHOWN.format(London.at(
                                        offset.displayed(hold.window()).from())),
                                SHOWN.format(London.at(
                                        offset.displayed(hold.window()).to()))))
                .orElse(null);
    }

    private static String subject(CaseReference reference, String hold) {
        return "hold/" + reference + "/" + hold;
    }

    @Override
    public Optional<HeldFootage> held(CaseReference reference, String hold, StaffMember who) {
        return opened(reference, hold, who)
                .flatMap(found -> pictures.at(
                                reference, found.hold(), found.hold().window().from())
                        .map(picture -> new HeldFootage(
                                hold,
                                found.hold().camera(),
                                found.hold().window(),
                                asked(found),
                                clock(found.hold()),
                                clocks.warning(found.hold().camera()).orElse(null),
                                picture.size(),
                                found.file().copies().values().stream()
                                        .filter(copy ->
                                                copy.hold().equals(found.hold().id()))
                                        .map(renderings::of)
                                        .toList())));
    }

    @Override
    public Optional<byte[]> still(CaseReference reference, String hold, Duration offset, StaffMember who) {
        return opened(reference, hold, who).flatMap(found -> {
            views.record(who.name(), "still/" + reference + "/" + hold);
            return pictures.at(
                            reference,
                            found.hold(),
                            found.hold().window().from().plus(offset))
                    .map(PictureResult.Picture::jpeg);
        });
    }

    @Override
    public Marking markSubject(CaseReference reference, String hold, SubjectMark mark, StaffMember who) {
        if (!who.may(Ability.REDACT)) {
            return new Marking.Refused(Refusals.notAllowed(Ability.REDACT));
        }
        var found = opened(reference, hold, who);
        var picture = found.flatMap(
                held -> pictures.at(reference, held.hold(), mark.window().from()));
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

    private Optional<Held> opened(CaseReference reference, String hold, StaffMember who) {
        return purposeStated(reference, hold, who) ? secured(reference, hold, who) : Optional.empty();
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

    /** The window without the policy's margin, which is where a person begins to look. */
    private TimeWindow asked(Held found) {
        var margin = policies.named(found.file().policy()).footageMargin();
        var window = found.hold().window();
        return window.length().compareTo(margin.multipliedBy(2)) <= 0
                ? window
                : new TimeWindow(window.from().plus(margin), window.to().minus(margin));
    }

    private record Held(CaseFile file, Hold hold) {}
}
