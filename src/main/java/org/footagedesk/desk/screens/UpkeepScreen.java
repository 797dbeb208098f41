package org.footagedesk.desk.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.Needs;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.upkeep.Duties;
import org.footagedesk.upkeep.Duty;
import org.footagedesk.upkeep.HouseBook;
import org.footagedesk.upkeep.RecordDuty;
import org.footagedesk.upkeep.SettleFault;
import org.footagedesk.upkeep.Thing;
import org.footagedesk.upkeep.Things;
import org.footagedesk.upkeep.TrainingLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is due in the house, and the one form by which each duty is recorded. */
@Controller
@RequestMapping("/desk/upkeep")
class UpkeepScreen {

    private static final String PAGE = "/desk/upkeep";

    private final HouseBook book;
    private final Duties duties;
    private final Policies policies;
    private final HouseRolls rolls;
    private final Staff staff;
    private final RecordDuty record;
    private final SettleFault settle;
    private final Clock clock;

    UpkeepScreen(
            HouseBook book,
            Duties duties,
            Policies policies,
            HouseRolls rolls,
            Staff staff,
            RecordDuty record,
            SettleFault settle,
            Clock clock) {
        this.book = book;
        this.duties = duties;
        this.policies = policies;
        this.rolls = rolls;
        this.staff = staff;
        this.record = record;
        this.settle = settle;
        this.clock = clock;
    }

    @Needs(Ability.SEE_UPKEEP)
    @GetMapping
    String upkeep(StaffMember who, Model page) {
        LocalDate today = London.day(clock.instant());
        var read = book.read();
        var things = new Things(policies.inForce());
        page.addAttribute("lines", read.lines(duties, things, today));
        page.addAttribute("faults", read.openFaults());
        page.addAttribute(
                "training",
                TrainingLine.due(staff.all(), rolls.trained(), today).stream()
                        .collect(Collectors.groupingBy(TrainingLine::person, TreeMap::new, Collectors.toList())));
        page.addAttribute("member", who);
        return "desk/upkeep";
    }

    @Needs(Ability.RECORD_UPKEEP)
    @GetMapping("/{duty}/{thing}")
    String form(@PathVariable String duty, @PathVariable String thing, StaffMember who, Model page) {
        Duty asked = duties.named(duty).filter(known -> known.isFor(who)).orElseThrow(NoSuchPage::new);
        Thing about = new Things(policies.inForce()).named(asked.about(), thing).orElseThrow(NoSuchPage::new);
        LocalDate today = London.day(clock.instant());
        page.addAttribute("duty", asked);
        page.addAttribute("thing", about);
        page.addAttribute("line", book.read().line(asked, about, today));
        page.addAttribute("today", today);
        return "desk/upkeep-record";
    }

    @Needs(Ability.RECORD_UPKEEP)
    @PostMapping("/{duty}/{thing}")
    String record(
            @PathVariable String duty,
            @PathVariable String thing,
            @RequestParam Map<String, String> answers,
            StaffMember who,
            RedirectAttributes flash) {
        var typed = new Typed(answers);
        LocalDate on = typed.day(RecordDuty.ON);
        var form = new SentForm(PAGE + "/" + duty + "/" + thing, "duty", answers, flash);
        if (!typed.problems().isEmpty()) {
            return form.again(typed.problems());
        }
        return switch (Outcome.of(record.record(duty, thing, on, answers, who))) {
            case Outcome.Done done ->
                new SentForm(PAGE, "duty", answers, flash).after(done, "It is on record, with your name.");
            case Outcome.Refusal refusal -> form.again(refusal);
        };
    }

    @Needs(Ability.RECORD_UPKEEP)
    @PostMapping("/faults/{fault}/reported")
    String reported(@PathVariable UUID fault, StaffMember who, RedirectAttributes flash) {
        return new SentForm(PAGE, "reported", Map.of(), flash)
                .after(Outcome.of(settle.reported(fault, who)), "It is on record that the engineer was told.");
    }

    @Needs(Ability.RECORD_UPKEEP)
    @PostMapping("/faults/{fault}/mended")
    String mended(
            @PathVariable UUID fault,
            @RequestParam Map<String, String> answers,
            StaffMember who,
            RedirectAttributes flash) {
        return new SentForm(PAGE, "mended-" + fault, answers, flash)
                .after(
                        Outcome.of(settle.mended(fault, answers.getOrDefault("how", ""), who)),
                        "The fault is put right.");
    }
}
