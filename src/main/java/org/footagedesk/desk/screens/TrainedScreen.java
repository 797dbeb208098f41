package org.footagedesk.desk.screens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.KeepTrainedList;
import org.footagedesk.people.Needs;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.TrainedFor;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of trained people (policy 7.4, 13.1). */
@Controller
@RequestMapping("/desk/trained")
class TrainedScreen {

    private static final String PAGE = "/desk/trained";

    private final HouseRolls rolls;
    private final Staff staff;
    private final KeepTrainedList list;
    private final Clock clock;

    TrainedScreen(HouseRolls rolls, Staff staff, KeepTrainedList list, Clock clock) {
        this.rolls = rolls;
        this.staff = staff;
        this.list = list;
        this.clock = clock;
    }

    @Needs(Ability.KEEP_TRAINED_LIST)
    @GetMapping
    String trained(Model page) {
        page.addAttribute("trained", rolls.trained().list());
        page.addAttribute("today", London.day(clock.instant()));
        page.addAttribute("people", people());
        page.addAttribute("topics", topics());
        return "desk/trained";
    }

    @Needs(Ability.KEEP_TRAINED_LIST)
    @PostMapping
    String list(@RequestParam Map<String, String> answers, StaffMember who, RedirectAttributes flash) {
        var form = new SentForm(PAGE, "trained", answers, flash);
        var typed = new Typed(answers);
        Optional<TrainedFor> topic = topic(typed.words("topic"));
        LocalDate on = typed.day("on");
        LocalDate until = typed.day("until");
        if (topic.isEmpty()) {
            typed.problems().put("topic", "Choose what the person was trained for.");
        }
        return typed.problems().isEmpty()
                ? form.after(
                        Outcome.of(list.list(typed.words("person"), topic.orElseThrow(), on, until, who)),
                        "The training is on the list.")
                : form.again(typed.problems());
    }

    @Needs(Ability.KEEP_TRAINED_LIST)
    @PostMapping("/strike")
    String strike(@RequestParam Map<String, String> answers, StaffMember who, RedirectAttributes flash) {
        var typed = new Typed(answers);
        var topic = topic(typed.words("topic")).orElseThrow(NoSuchPage::new);
        String person = typed.words("person");
        return new SentForm(PAGE, "strike-" + person + "-" + topic, answers, flash)
                .after(Outcome.of(list.strike(person, topic, typed.words("reason"), who)), "Taken off the list.");
    }

    private static Optional<TrainedFor> topic(String name) {
        return Arrays.stream(TrainedFor.values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    private static Map<String, String> topics() {
        var topics = new LinkedHashMap<String, String>();
        for (TrainedFor topic : TrainedFor.values()) {
            topics.put(topic.name(), topic.title() + " (" + topic.clause() + ")");
        }
        return topics;
    }

    private Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        staff.all().forEach(member -> people.put(member.name(), member.displayName() + " (" + member.name() + ")"));
        return people;
    }
}
