package org.footagedesk.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.footagedesk.shared.RequestKind;

/** Form, fee, identity and authority, as they come over the counter, each stamped with its day (policy 9.1, 9.7). */
final class Papers {

    private final Office office;

    Papers(Office office) {
        this.office = office;
    }

    /** Records what came since, and asks once for what is missing or will not do. */
    void record(Story story) {
        if (story.has(Moment.FORM) && story.first("form")) {
            office.step("clerk", story, "form-arrived", stamped(story, Moment.FORM), Map.of("legible", "YES"));
        }
        if (story.has(Moment.FEE) && story.first("fee")) {
            office.post(
                    "clerk",
                    story,
                    "fee",
                    Map.of(
                            "pence",
                            1000,
                            "method",
                            "cheque",
                            "on",
                            stamped(story, Moment.FEE).toString()));
        }
        if (story.has(Moment.FORM) && !story.has(Moment.FEE) && story.first("fee asked")) {
            office.step("clerk", story, "ask-fee", Map.of());
        }
        if (story.has(Moment.WRONG_PAPER) && !story.has(Moment.IDENTITY) && story.first("identity asked")) {
            identity(story, Moment.WRONG_PAPER, false);
            office.step("controller", story, "ask-identity", Map.of("why", "A photocopy is no original"));
        }
        if (story.has(Moment.IDENTITY) && story.first("identity")) {
            identity(story, Moment.IDENTITY, true);
        }
        if (areOfAgent(story)) {
            authority(story);
        }
    }

    /** The day of the stamp: a file that was laid aside is recorded later. */
    private static LocalDate stamped(Story story, Moment paper) {
        return story.day(paper).orElseThrow();
    }

    private void identity(Story story, Moment paper, boolean satisfied) {
        office.post(
                "clerk",
                story,
                "identity",
                Map.of(
                        "seen",
                        List.of("PASSPORT", "COUNCIL_TAX"),
                        "satisfied",
                        satisfied,
                        "on",
                        stamped(story, paper).toString(),
                        "note",
                        "Seen at the counter"));
    }

    private void authority(Story story) {
        if (story.has(Moment.FORM) && !story.has(Moment.AUTHORITY) && story.first("authority asked")) {
            office.step("controller", story, "ask-authority", Map.of("why", "No authority was enclosed"));
        }
        if (story.has(Moment.AUTHORITY) && story.first("authority")) {
            office.step(
                    "controller",
                    story,
                    "authority-seen",
                    stamped(story, Moment.AUTHORITY),
                    Map.of("basis", "SIGNED", "freely", "yes", "sufficient", "yes", "seen", "A signed letter"));
        }
    }

    /** Whether all came that a search needs. */
    static boolean areComplete(Story story) {
        return story.has(Moment.FORM)
                && story.has(Moment.FEE)
                && story.has(Moment.IDENTITY)
                && (!areOfAgent(story) || story.has(Moment.AUTHORITY));
    }

    static boolean areOfAgent(Story story) {
        return story.kind() == RequestKind.AGENT_ACCESS;
    }
}
