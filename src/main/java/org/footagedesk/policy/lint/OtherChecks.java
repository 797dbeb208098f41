package org.footagedesk.policy.lint;

import java.util.Optional;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Release;
import org.footagedesk.policy.WorkingCalendar;

/** Objections, release to others, and the language of letters. */
final class OtherChecks {

    private OtherChecks() {}

    static Optional<Check.Saying> objection(PolicyProfile policy, WorkingCalendar calendar) {
        return AccessChecks.said(
                policy.recourse().objectionRequiresDamage(),
                policy,
                "objection.requires-damage",
                "A person may ask to stop the processing if it causes unwarranted damage or distress.");
    }

    static Optional<Check.Saying> media(PolicyProfile policy, WorkingCalendar calendar) {
        return AccessChecks.said(
                policy.release().mediaDecides() == Release.MediaDecision.POLICE,
                policy,
                "media.decides",
                "The police alone decide whether footage goes to the media.");
    }

    static Optional<Check.Saying> welsh(PolicyProfile policy, WorkingCalendar calendar) {
        var letters = policy.correspondence();
        return AccessChecks.said(
                letters.welshStandardsApply() && !letters.languages().contains("cy"),
                policy,
                "language",
                "Letters are written in " + String.join(", ", letters.languages()) + " only, not in Welsh.");
    }
}
