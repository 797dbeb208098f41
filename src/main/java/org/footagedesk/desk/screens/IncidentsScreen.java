package org.footagedesk.desk.screens;

import java.util.LinkedHashMap;
import java.util.Map;
import org.footagedesk.desk.IncidentWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Major incidents in which the police supervise the cameras (policy 15.1). */
@Controller
@RequestMapping("/desk/incidents")
class IncidentsScreen {

    private static final String PAGE = "/desk/incidents";

    private final IncidentWork work;

    IncidentsScreen(IncidentWork work) {
        this.work = work;
    }

    @Needs(Ability.AUTHORISE_POLICE)
    @GetMapping
    String incidents(Model page) {
        page.addAttribute("incidents", work.incidents());
        page.addAttribute("natures", natures());
        page.addAttribute("ways", ways());
        return "desk/incidents";
    }

    @Needs(Ability.AUTHORISE_POLICE)
    @PostMapping
    String authorise(@RequestParam Map<String, String> answers, StaffMember who, RedirectAttributes flash) {
        return new SentForm(PAGE, "incident", answers, flash)
                .after(
                        work.authorise(
                                answers.getOrDefault("nature", ""),
                                answers.getOrDefault("given", ""),
                                answers.getOrDefault("officer", ""),
                                answers.getOrDefault("scope", ""),
                                who),
                        "The authority is on record.");
    }

    @Needs(Ability.AUTHORISE_POLICE)
    @PostMapping("/{number}/end")
    String end(@PathVariable String number, StaffMember who, RedirectAttributes flash) {
        return new SentForm(PAGE, "end", Map.of(), flash).after(work.end(number, who), "The authority is ended.");
    }

    private static Map<String, String> natures() {
        var natures = new LinkedHashMap<String, String>();
        natures.put("SERIOUS_DISORDER", "Serious disorder");
        natures.put("BOMB_THREAT_OR_EXPLOSION", "Bomb threat or explosion");
        natures.put("SERIOUS_FIRE", "Serious fire");
        return natures;
    }

    private static Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        ways.put("VERBALLY", "Verbally");
        ways.put("IN_WRITING", "In writing");
        return ways;
    }
}
