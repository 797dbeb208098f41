package org.footagedesk.desk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Cover;
import org.footagedesk.people.EndAbsence;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.Needs;
import org.footagedesk.people.RecordAbsence;
import org.footagedesk.people.StaffMember;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Absences of the Town Clerk, for scripts (policy 4.3). */
@RestController
@RequestMapping("/api/absences")
class AbsencesApi {

    /** All that is on record, the newest first. */
    record Absences(List<Line> absences) {}

    /** One absence; {@code runs} says whether the powers are passed on now. */
    record Line(UUID id, String away, LocalDate from, LocalDate to, String cover, boolean runs) {}

    /** An absence to be recorded. */
    record Asked(String away, LocalDate from, LocalDate to, String cover) {
        Asked {
            away = Objects.requireNonNullElse(away, "");
            cover = Objects.requireNonNullElse(cover, "");
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    private final HouseRolls rolls;
    private final RecordAbsence record;
    private final EndAbsence end;
    private final Clock clock;

    AbsencesApi(HouseRolls rolls, RecordAbsence record, EndAbsence end, Clock clock) {
        this.rolls = rolls;
        this.record = record;
        this.end = end;
        this.clock = clock;
    }

    @Needs(Ability.RECORD_ABSENCES)
    @GetMapping
    Absences absences() {
        return new Absences(rolls.cover().absences().stream().map(this::line).toList());
    }

    @Needs(Ability.RECORD_ABSENCES)
    @PostMapping
    Absences record(@RequestBody Asked asked, StaffMember who) {
        ApiRefusal.unlessDone(Outcome.of(record.record(asked.away(), asked.from(), asked.to(), asked.cover(), who)));
        return absences();
    }

    @Needs(Ability.RECORD_ABSENCES)
    @PostMapping("/{id}/end")
    Absences end(@PathVariable UUID id, StaffMember who) {
        ApiRefusal.unlessDone(Outcome.of(end.end(id, who)));
        return absences();
    }

    private Line line(Cover.Absence absence) {
        return new Line(
                absence.id(),
                absence.away(),
                absence.from(),
                absence.to(),
                absence.cover(),
                absence.runsAt(clock.instant()));
    }
}
