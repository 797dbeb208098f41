package org.footagedesk.desk.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.EndAbsence;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.Needs;
import org.footagedesk.people.RecordAbsence;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the Town Clerk is away, and who stands in (policy 4.3). */
@Controller
@RequestMapping("/desk/absences")
class AbsencesScreen {

    private static final String PAGE = "/desk/absences";

    private final HouseRolls rolls;
    private final Staff staff;
    private final RecordAbsence record;
    private final EndAbsence end;
    private final Clock clock;

    AbsencesScreen(HouseRolls rolls, Staff staff, RecordAbsence record, EndAbsence end, Clock clock) {
        this.rolls = rolls;
        this.staff = staff;
        this.record = record;
        this.end = end;
        this.clock = clock;
    }

    @Needs(Ability.RECORD_ABSENCES)
    @GetMapping
    String absences(Model page) {
        page.addAttribute("absences", rolls.cover().absences());
        page.addAttribute("clerks", choices(Role.DATA_CONTROLLER));
        page.addAttribute("covers", choices(Role.GPM));
        page.addAttribute("now", clock.instant());
        return "desk/absences";
    }

    @Needs(Ability.RECORD_ABSENCES)
    @PostMapping
    String record(@RequestParam Map<String, String> answers, StaffMember who, RedirectAttributes flash) {
        var form = new SentForm(PAGE, "absence", answers, flash);
        var typed = new Typed(answers);
        LocalDate from = typed.day("from");
        LocalDate to = typed.day("to");
        return typed.problems().isEmpty()
                ? form.after(
                        Outcome.of(record.record(typed.words("away"), from, to, typed.words("cover"), who)),
                        "The absence is on record.")
                : form.again(typed.problems());
    }

    @Needs(Ability.RECORD_ABSENCES)
    @PostMapping("/{absence}/end")
    String end(@PathVariable UUID absence, StaffMember who, RedirectAttributes flash) {
        return new SentForm(PAGE, "end", Map.of(), flash)
                .after(Outcome.of(end.end(absence, who)), "The absence is over; nobody stands in any more.");
    }

    private Map<String, String> choices(Role role) {
        var choices = new LinkedHashMap<String, String>();
        staff.holding(role).stream()
                .filter(member -> !member.standing().standsInFor().contains(role))
                .forEach(member -> choices.put(member.name(), member.displayName() + " (" + member.name() + ")"));
        return choices;
    }
}
