package org.footagedesk.simulation;

import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.shared.London;

/** A police force asks (policy 6, 10, Appendix 2). */
final class PoliceWork implements Casework {

    private static final int SILENCE = 15;

    private final Office office;

    PoliceWork(Office office) {
        this.office = office;
    }

    static Map<String, String> calledBack() {
        return Map.of(
                "how", "CALL_BACK",
                "satisfied", "yes",
                "number_called", "101",
                "officer_name", "Smith",
                "officer_rank", "Constable",
                "officer_number", "1234",
                "official_domain", "OFFICIAL",
                "mail_authentic", "PASSED");
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
            office.step("clerk", story, "verify-officer", calledBack());
            office.happened(story, Moment.VERIFIED);
            judge(story);
        }
        if (story.has(Moment.GROUNDS) && story.has(Moment.WRITTEN)) {
            handOver(story);
        } else if (story.has(Moment.GROUNDS) && story.first("viewed")) {
            beTooQuick(story);
            office.step(
                    "controller",
                    story,
                    "viewing-held",
                    Map.of("place", "Town Clerk's office", "present", "The officer", "operator", "operator"));
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
        office.step(
                "controller",
                story,
                "grounds",
                Map.of(
                        "purpose", "CRIMINAL",
                        "particular", met ? "yes" : "no",
                        "least_window", "yes",
                        "necessity", "A theft at the ramp",
                        "victim_notice", "NOT_VICTIM"));
        if (met) {
            office.happened(story, Moment.GROUNDS);
        } else {
            office.step("controller", story, "refuse", Map.of("ground", "No particular offence is shown"));
            story.first("answered");
        }
    }

    /** A Master before anybody signed for it: the desk has to say no. */
    private void beTooQuick(Story story) {
        if (office.ask("controller", story, "steps/make-master", Map.of("answers", master()))
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
        if (office.step("controller", story, "make-master", master())) {
            office.happened(story, Moment.MASTER);
        }
        office.step(
                "controller",
                story,
                "working-copy",
                Map.of(
                        "reason", "For the officer in the case",
                        "recipient", "Smith, Constable, 1234",
                        "signed", "yes"));
        office.step(
                "controller",
                story,
                "ready-to-collect",
                Map.of("items", crime, "whoMaySign", "Smith, Constable, 1234", "collection", "Any working day"));
    }

    private static Map<String, String> master() {
        return Map.of("seal", "S-0001", "place", "The safe", "medium", "USB", "plays", "yes");
    }
}
