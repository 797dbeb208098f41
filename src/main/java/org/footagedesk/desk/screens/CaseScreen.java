package org.footagedesk.desk.screens;

import java.util.EnumSet;
import java.util.List;
import org.footagedesk.desk.CaseCourse;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CasePage;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.FieldKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One case: a story with a hand on it. */
@Controller
class CaseScreen {

    private final CaseDesk desk;
    private final CaseCourse course;

    CaseScreen(CaseDesk desk, CaseCourse course) {
        this.desk = desk;
        this.course = course;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/cases/{reference}")
    String story(@PathVariable CaseReference reference, StaffMember who, Model page) {
        var story = desk.story(reference, who).orElseThrow(NoSuchPage::new);
        page.addAttribute("story", story);
        page.addAttribute("case", story.page());
        page.addAttribute("aside", course.aside(reference, who).orElseThrow(NoSuchPage::new));
        page.addAttribute("kinds", FiledScreen.KINDS);
        page.addAttribute(
                "nearLimit",
                story.page().letters().stream()
                        .filter(CasePage.Letter::nearLimit)
                        .toList());
        page.addAttribute(
                "sharing",
                story.messages().stream()
                        .filter(message -> !message.others().isEmpty())
                        .toList());
        page.addAttribute("addable", addable(story));
        page.addAttribute("hand", CaseHand.of(story, who));
        return "desk/case";
    }

    /** Details that a person may add because nobody has read them; papers and payments have forms of their own. */
    private static List<String> addable(CaseStory story) {
        return EnumSet.range(FieldKey.REQUESTER_NAME, FieldKey.RELATIONSHIP).stream()
                .map(FieldKey::key)
                .filter(key -> !story.page().fields().containsKey(key))
                .toList();
    }
}
