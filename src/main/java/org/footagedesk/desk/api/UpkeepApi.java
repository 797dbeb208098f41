package org.footagedesk.desk.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.Needs;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.upkeep.Duties;
import org.footagedesk.upkeep.DutyLine;
import org.footagedesk.upkeep.HouseBook;
import org.footagedesk.upkeep.RecordDuty;
import org.footagedesk.upkeep.RecorderClocks;
import org.footagedesk.upkeep.SettleFault;
import org.footagedesk.upkeep.Things;
import org.footagedesk.upkeep.TrainingLine;
import org.footagedesk.upkeep.UpkeepBook.OpenFault;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The upkeep of the house, for scripts. */
@RestController
@RequestMapping("/api/upkeep")
class UpkeepApi {

    /** What is due and done, the most pressing first; the faults that are open; the training that is lacking. */
    record Upkeep(List<Line> duties, List<OpenFault> faults, List<Training> training) {}

    /** One duty on one thing. */
    record Line(
            String duty,
            String thing,
            String title,
            String clause,
            DutyLine.State state,
            @Nullable LocalDate last,
            @Nullable LocalDate due) {}

    /** Training that somebody lacks or is about to lack. */
    record Training(
            String person,
            String topic,
            DutyLine.State state,
            @Nullable LocalDate until) {}

    /** A duty that was done. */
    record Done(String duty, String thing, LocalDate on, Map<String, String> answers) {
        Done {
            duty = Objects.requireNonNullElse(duty, "");
            thing = Objects.requireNonNullElse(thing, "");
            answers = Map.copyOf(Objects.requireNonNullElse(answers, Map.of()));
            Objects.requireNonNull(on);
        }
    }

    /** How a fault was put right. */
    record Mended(String how) {
        Mended {
            how = Objects.requireNonNullElse(how, "");
        }
    }

    /** What a recorder's clock displayed during a stretch of true time; all but the stretch is empty where it was never checked. */
    record Displayed(
            Instant from,
            Instant to,
            @Nullable Instant displayedFrom,
            @Nullable Instant displayedTo,
            @Nullable Long offsetSeconds,
            @Nullable LocalDate checkedOn,
            @Nullable String warning) {}

    private final HouseBook book;
    private final Duties duties;
    private final Policies policies;
    private final HouseRolls rolls;
    private final Staff staff;
    private final RecordDuty record;
    private final SettleFault settle;
    private final RecorderClocks clocks;
    private final Clock clock;

    UpkeepApi(
            HouseBook book,
            Duties duties,
            Policies policies,
            HouseRolls rolls,
            Staff staff,
            RecordDuty record,
            SettleFault settle,
            RecorderClocks clocks,
            Clock clock) {
        this.book = book;
        this.duties = duties;
        this.policies = policies;
        this.rolls = rolls;
        this.staff = staff;
        this.record = record;
        this.settle = settle;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Needs(Ability.SEE_UPKEEP)
    @GetMapping
    Upkeep upkeep() {
        LocalDate today = London.day(clock.instant());
        var read = book.read();
        return new Upkeep(
                read.lines(duties, new Things(policies.inForce()), today).stream()
                        .map(UpkeepApi::line)
                        .toList(),
                read.openFaults(),
                TrainingLine.due(staff.all(), rolls.trained(), today).stream()
                        .map(line -> new Training(
                                line.person(),
                                line.topic().name(),
                                line.state(),
                                line.until().orElse(null)))
                        .toList());
    }

    @Needs(Ability.RECORD_UPKEEP)
    @PostMapping
    Upkeep record(@RequestBody Done done, StaffMember who) {
        ApiRefusal.unlessDone(Outcome.of(record.record(done.duty(), done.thing(), done.on(), done.answers(), who)));
        return upkeep();
    }

    @Needs(Ability.RECORD_UPKEEP)
    @PostMapping("/faults/{id}/reported")
    Upkeep reported(@PathVariable UUID id, StaffMember who) {
        ApiRefusal.unlessDone(Outcome.of(settle.reported(id, who)));
        return upkeep();
    }

    @Needs(Ability.RECORD_UPKEEP)
    @PostMapping("/faults/{id}/mended")
    Upkeep mended(@PathVariable UUID id, @RequestBody Mended mended, StaffMember who) {
        ApiRefusal.unlessDone(Outcome.of(settle.mended(id, mended.how(), who)));
        return upkeep();
    }

    /** What to look for on the recorder of a camera, which may show another time than the true one (policy 5.4). */
    @Needs(Ability.SEE_UPKEEP)
    @GetMapping("/displayed")
    Displayed displayed(@RequestParam String camera, @RequestParam Instant from, @RequestParam Instant to) {
        if (!from.isBefore(to)) {
            throw ApiRefusal.unprocessable("to: it must end after it begins.");
        }
        if (policies.inForce().camera(camera).isEmpty()) {
            throw ApiRefusal.noSuch("camera " + camera);
        }
        String warning = clocks.warning(camera).orElse(null);
        return clocks.at(camera, from)
                .map(offset -> {
                    var shown = offset.displayed(new TimeWindow(from, to));
                    return new Displayed(
                            from,
                            to,
                            shown.from(),
                            shown.to(),
                            offset.offset().toSeconds(),
                            offset.checkedOn(),
                            warning);
                })
                .orElseGet(() -> new Displayed(from, to, null, null, null, null, warning));
    }

    private static Line line(DutyLine line) {
        return new Line(
                line.duty().id(),
                line.thing().code(),
                line.duty().title(),
                line.duty().clause(),
                line.state(),
                line.last().orElse(null),
                line.due().orElse(null));
    }
}
