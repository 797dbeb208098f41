package org.footagedesk.simulation;

import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.journeys.GivenAnswers;
import org.footagedesk.shared.London;

/** A police force asks (policy 6, 10, Appendix 2). */
final class PoliceWork implements Casework {

    private static final int SILENCE = 15;

    private final Office office;

    PoliceWork(Office office) {
        this.office = office;
    }

    @Override
    public void goOn(Story story) {
        if (story.noted("answered")) {
            return;
        }
        if (story.is(Trait.UNVERIFIABLE)) {
            waitInVain(story);
            return;
        }
        if (story.first("verified")) {
            office.step("clerk", story, "verify-officer", GivenAnswers.calledBack("OFFICIAL"));
            office.happened(story, Moment.VERIFIED);
            judge(story);
        }
        if (story.has(Moment.GROUNDS) && story.has(Moment.WRITTEN)) {
            handOver(story);
        } else if (story.has(Moment.GROUNDS) && story.first("viewed")) {
            beTooQuick(story);
            office.step("controller", story, "viewing-held", GivenAnswers.policeViewing("operator"));
            office.happened(story, Moment.VIEWED);
        }
    }

    private void waitInVain(Story story) {
        LocalDate over = London.day(story.at(Moment.ARRIVED)).plusDays(SILENCE);
        if (office.today().isBefore(over)) {
            if (story.first("waits")) {
                office.lookAgain(story, over);
            }
        } else if (story.first("answered")) {
            office.step("clerk", story, "silence", Map.of("tried", "101 and the switchboard, three times"));
        }
    }

    private void judge(Story story) {
        boolean met = !story.is(Trait.WITHOUT_GROUNDS);
        office.step("controller", story, "grounds", GivenAnswers.grounds(met ? "yes" : "no"));
        if (met) {
            office.happened(story, Moment.GROUNDS);
        } else {
            office.step("controller", story, "refuse", Map.of("ground", "No particular offence is shown"));
            story.first("answered");
        }
    }

    /** A Master before anybody signed for it: the desk has to say no. */
    private void beTooQuick(Story story) {
        if (office.ask("controller", story, "steps/make-master", Map.of("answers", GivenAnswers.master()))
                .done()) {
            office.happened(story, Moment.MASTER);
        }
    }

    private void handOver(Story story) {
        story.first("answered");
        String crime = "CR/%06d/26".formatted(story.number());
        office.step(
                "clerk",
                story,
                "authority-letter",
                Map.of("crime_reference", crime, "option", "RETAIN", "signed", "yes"));
        if (office.step("controller", story, "make-master", GivenAnswers.master())) {
            office.happened(story, Moment.MASTER);
        }
        office.step("controller", story, "working-copy", GivenAnswers.workingCopy("yes"));
        office.step(
                "controller",
                story,
                "ready-to-collect",
                Map.of("items", crime, "whoMaySign", "Smith, Constable, 1234", "collection", "Any working day"));
    }
}
