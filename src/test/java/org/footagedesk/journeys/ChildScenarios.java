package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Children who ask, and parents who ask for them; the same under each policy (DOMAIN F 12). */
abstract class ChildScenarios {

    private static final String HELP = "A parent, a carer or a teacher can help you.";

    @Autowired
    private DayAtTheDesk desk;

    @Test
    void aChildsRequestWaitsUntilAPersonHasJudgedThatTheChildUnderstands() {
        desk.becomes("2026-03-04T12:00");
        var typed = DayAtTheDesk.person("Ivy Lark", "2026-03-02T14:00");
        typed.put("ds_date_of_birth", "2012-01-15");
        String reference = desk.entered("IN_PERSON", "SUBJECT_ACCESS", typed);
        assertThat(desk.closedGates(reference)).contains("child");
        assertThat(desk.offered("gpm", reference)).containsEntry("child-considered", "");
        assertThat(desk.step("clerk", reference, "child-considered", child("YES", "yes"))
                        .status())
                .isEqualTo(403);

        done(desk.step("gpm", reference, "child-considered", child("YES", "yes")));
        assertThat(desk.closedGates(reference)).doesNotContain("child");
    }

    @Test
    void lettersToAChildBeginInPlainWordsAndThoseToGrownUpsDoNot() {
        desk.becomes("2026-03-04T12:30");
        var typed = DayAtTheDesk.person("Iris Lark", "2026-03-02T14:00");
        typed.put("ds_date_of_birth", "2012-01-15");
        String child = desk.entered("IN_PERSON", "SUBJECT_ACCESS", typed);
        String grown = desk.request("Ada Lark", "2026-03-02T15:00");
        String letter = desk.letters(child).getFirst().split(" ")[0];

        assertThat(desk.text(child, letter)).contains("In short", HELP);
        desk.sends("clerk", child, letter);
        assertThat(desk.mailboxOf("iris.lark@home.example").getLast()).contains("In short");
        assertThat(desk.text(grown, letter)).doesNotContain("In short", HELP);
        done(desk.step("controller", child, "ask-information", SubjectAccessScenariosIT.asked("no")));
        assertThat(desk.text(child, "SAR-5")).contains("We want to look for pictures of you", HELP);
    }

    @Test
    void aParentsRequestNeedsParentalResponsibilityAndTheChildsView() {
        desk.becomes("2026-03-04T13:00");
        String reference = parent("Jack Moor", "Kit Moor", "2012-01-15");
        done(desk.step("controller", reference, "authority-seen", SubjectAccessScenariosIT.authority("PARENT")));

        assertThat(desk.closedGates(reference)).contains("child").doesNotContain("authority");
        assertThat(desk.text(reference, desk.letters(reference).getFirst().split(" ")[0]))
                .doesNotContain("In short");
        done(desk.step("controller", reference, "child-considered", child("NO", "yes")));
        assertThat(desk.closedGates(reference)).doesNotContain("child");
        assertThat(desk.closedGates(reference)).contains("decision");
    }

    @Test
    void forASmallChildParentalResponsibilitySufficesAndTheChildsInterestsAreNoted() {
        desk.becomes("2026-03-04T14:00");
        String reference = parent("Jon Moor", "Kay Moor", "2021-12-01");
        done(desk.step("controller", reference, "authority-seen", SubjectAccessScenariosIT.authority("PARENT")));
        done(desk.step(
                "controller",
                reference,
                "child-considered",
                Map.of("competent", "NO", "view", "Four years old: cannot be asked", "interests", "yes")));

        assertThat(desk.closedGates(reference)).doesNotContain("authority", "child");
        assertThat(desk.screen(reference)).contains("Four years old: cannot be asked");
    }

    private String parent(String name, String child, String born) {
        var typed = DayAtTheDesk.person(name, desk.today().minusDays(2) + "T14:00");
        typed.put("ds_full_name", child);
        typed.put("ds_date_of_birth", born);
        typed.put("relationship", "parent");
        return desk.entered("IN_PERSON", "AGENT_ACCESS", typed);
    }

    private static Map<String, String> child(String competent, String interests) {
        return Map.of("competent", competent, "view", "The child agrees", "interests", interests);
    }
}
