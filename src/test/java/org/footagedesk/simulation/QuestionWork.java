package org.footagedesk.simulation;

import java.util.Map;
import org.footagedesk.shared.RequestKind;

/** Objections, complaints and questions: no footage, but days by which an answer is owed (policy 8, 9.16, 14). */
final class QuestionWork implements Casework {

    private static final int REPORTS = 2;

    private final Office office;

    QuestionWork(Office office) {
        this.office = office;
    }

    @Override
    public void goOn(Story story) {
        if (story.kind() == RequestKind.COMPLAINT) {
            lookInto(story);
        } else if (story.kind() == RequestKind.OBJECTION) {
            reply(story);
        } else {
            inform(story);
        }
    }

    private void reply(Story story) {
        if (story.first("answered")) {
            office.step(
                    "controller",
                    story,
                    "assess",
                    Map.of("decision", "DECLINE", "grounds", "COMPELLING", "reasons", "Safety outweighs it"));
            office.step("controller", story, "reply", Map.of("decision", "DECLINE", "reasons", "Safety outweighs it"));
        }
    }

    private void lookInto(Story story) {
        if (story.first("begun")) {
            office.step("clerk", story, "about", Map.of("subject", "SYSTEM", "own_data", "YES"));
            office.step("controller", story, "preserve-log", Map.of("which", "All cameras of that day"));
            office.step("controller", story, "investigate", Map.of("plan", "Who looked and why"));
            office.happened(story, Moment.INVESTIGATED);
            office.lookAgain(story, office.today().plusDays(story.is(Trait.LONG) ? 24 : 10));
            return;
        }
        for (int report = 1; story.is(Trait.LONG) && report <= REPORTS; report++) {
            if (story.first("report " + report)) {
                office.step(
                        "controller",
                        story,
                        "progress",
                        Map.of(
                                "stage",
                                "We are asking people",
                                "nextDate",
                                office.today().plusDays(28).toString()));
                office.lookAgain(story, office.today().plusDays(25));
                return;
            }
        }
        if (story.first("answered")) {
            office.step(
                    "controller", story, "outcome", Map.of("findings", "Nobody looked", "action", "Nothing is needed"));
        }
    }

    private void inform(Story story) {
        if (story.noted("answered")) {
            return;
        }
        if (story.is(Trait.UNCLEAR) && !story.has(Moment.DETAIL)) {
            if (story.first("log")) {
                office.step("clerk", story, "log", Map.of("names_nobody", "yes"));
                office.step("clerk", story, "clarify", Map.of("answer", "Which cameras do you mean?"));
            }
            return;
        }
        if (story.has(Moment.DETAIL)) {
            office.step("clerk", story, "clarified", Map.of("words", "All of them"));
        }
        story.first("answered");
        if (story.is(Trait.MUST_BE_REFUSED)) {
            office.step(
                    "controller",
                    story,
                    "refuse",
                    Map.of("extent", "WHOLE", "exemption", "Section 31", "reasons", "It would help offenders"));
        } else {
            office.step("clerk", story, "answer-published", Map.of("information", "Five cameras at two sites."));
        }
    }
}
