package org.footagedesk.policy.lint;

import org.footagedesk.policy.Release;

/** Objections, release to others, and the language of letters. */
final class OtherChecks {

    static final Check OBJECTION = Check.of(
            "objection.requires-damage",
            policy -> policy.recourse().objectionRequiresDamage(),
            "A person may ask to stop the processing if it causes unwarranted damage or distress.");

    static final Check MEDIA = Check.of(
            "media.decides",
            policy -> policy.release().mediaDecides() == Release.MediaDecision.POLICE,
            "The police alone decide whether footage goes to the media.");

    static final Check WELSH = Check.of(
            "language",
            policy -> policy.correspondence().welshStandardsApply()
                    && !policy.correspondence().languages().contains("cy"),
            policy -> "Letters are written in "
                    + String.join(", ", policy.correspondence().languages()) + " only, not in Welsh.");

    private OtherChecks() {}
}
