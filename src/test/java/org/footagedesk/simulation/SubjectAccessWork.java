package org.footagedesk.simulation;

import java.time.LocalDate;
import java.util.Map;

/** A person's own images, or those of whom they act for (policy 9). */
final class SubjectAccessWork implements Casework {

    private static final int SOON = 5;
    private static final String SEARCHED = "Recorder, Masters, copies, holds";

    private final Office office;
    private final Papers papers;

    SubjectAccessWork(Office office) {
        this.office = office;
        this.papers = new Papers(office);
    }

    @Override
    public void goOn(Story story) {
        if (story.noted("answered")) {
            return;
        }
        if (story.has(Moment.WITHDRAWN)) {
            story.first("answered");
            office.step("clerk", story, "withdraw", Map.of("how", "TELEPHONE", "words", "They want it no more"));
            return;
        }
        beTooQuick(story);
        papers.record(story);
        if (Papers.areComplete(story)) {
            goOnComplete(story);
        } else if (isNear(story)) {
            refuse(story, "yes");
        }
    }

    /** Somebody who does not wait for the papers: the desk has to. */
    private void beTooQuick(Story story) {
        if (!Papers.areComplete(story) && story.number() % 3 == 0 && story.first("too quick")) {
            var viewing = Map.of("answers", Map.of("private", "yes", "place", "Here", "present", "They"));
            if (office.ask("clerk", story, "steps/viewing-held", viewing).done()) {
                office.happened(story, Moment.VIEWED);
            }
        }
    }

    private void goOnComplete(Story story) {
        if (isUnclear(story)) {
            askBack(story);
        } else {
            answer(story);
        }
    }

    private void askBack(Story story) {
        LocalDate today = office.today();
        if (story.first("asked back")) {
            office.step(
                    "controller",
                    story,
                    "ask-information",
                    Map.of("needed_to_identify", "yes", "needed", "The hour at which you were there"));
            office.lookAgain(story, PlainDates.workingDays(today, 9));
        } else if (isNear(story)) {
            answer(story);
        } else if (!today.isBefore(
                        PlainDates.workingDays(story.day(Moment.ASKED_BACK).orElse(today), 8))
                && story.first("disregarded")) {
            office.step(
                    "controller",
                    story,
                    "disregard",
                    Map.of("why", "No answer in seven working days", "reason", "We asked; no answer came"));
        }
    }

    private void answer(Story story) {
        locate(story);
        if (story.is(Trait.UNDER_INVESTIGATION)) {
            office.step(
                    "controller", story, "exemption", Map.of("exemption", "CRIME", "basis", "An officer asked us so"));
            refuse(story, "no");
        } else if (story.is(Trait.ASKS_TOO_LATE) || isUnclear(story)) {
            nothingHeld(story);
        } else {
            show(story);
        }
    }

    private static boolean isUnclear(Story story) {
        return story.is(Trait.VAGUE) && !story.has(Moment.DETAIL);
    }

    private void locate(Story story) {
        office.step(
                "controller",
                story,
                "locate",
                Map.of("can_be_located", "yes", "objective", "c", "basis", "Day, hour and entrance"));
        boolean free = !story.is(Trait.UNDER_INVESTIGATION);
        office.post(
                "controller",
                story,
                "six-checks",
                Map.of(
                        "noLiveInvestigation", free,
                        "noCivilProceedings", true,
                        "noOpenDispute", true,
                        "originalAndAudited", true,
                        "notRemovedOrCopied", true,
                        "namedIndividualOnly", true,
                        "basis", "The file and a call to the police"));
        if (free) {
            office.happened(story, Moment.CHECKED);
        }
    }

    private void nothingHeld(Story story) {
        office.step("controller", story, "search", Map.of("result", "NONE", "searched", SEARCHED));
        office.step("controller", story, "write-nothing-held", Map.of("searched", SEARCHED));
        story.first("answered");
    }

    private void show(Story story) {
        String others = story.is(Trait.STRANGERS_IN_SHOT) ? "yes" : "no";
        office.step("controller", story, "search", Map.of("result", "FOUND", "searched", SEARCHED));
        office.step(
                "controller",
                story,
                "review",
                Map.of("others_identifiable", others, "duty_of_confidence", "no", "basis", "As seen"));
        if (story.is(Trait.STRANGERS_IN_SHOT)) {
            office.step(
                    "controller",
                    story,
                    "third-party",
                    Map.of("ground", "CONSENT", "may_be_shown", "yes", "basis", "Asked in writing"));
            office.happened(story, Moment.OTHERS_AGREED);
        }
        office.post("controller", story, "decision", Casework.decided("GRANT"));
        office.happened(story, Moment.GRANTED);
        office.step("clerk", story, "choice", Map.of("wants", "VIEWING", "said", "By telephone"));
        if (office.step(
                "clerk",
                story,
                "viewing-held",
                Map.of("private", "yes", "place", "Small meeting room", "present", "The person, the manager"))) {
            office.happened(story, Moment.VIEWED);
        }
        office.step(
                "controller",
                story,
                "write-release",
                Map.of(
                        "way", "VIEWING",
                        "appointment", "The small meeting room",
                        "obscured", "Nothing",
                        "recipients", "Nobody"));
        story.first("answered");
    }

    private void refuse(Story story, String tell) {
        story.first("answered");
        office.post("controller", story, "decision", Casework.decided("REFUSE"));
        office.step(
                "controller",
                story,
                "write-refusal",
                Map.of("extent", "WHOLE", "tellReasons", tell, "reasons", "We could not establish what we need"));
    }

    /** As the page of the case says it. */
    private boolean isNear(Story story) {
        String due = office.owed(story, Papers.areOfAgent(story) ? "agent-answer" : "sar-answer");
        return !due.isEmpty() && !office.today().isBefore(LocalDate.parse(due).minusDays(SOON));
    }
}
