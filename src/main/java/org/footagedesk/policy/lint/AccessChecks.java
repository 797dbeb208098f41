package org.footagedesk.policy.lint;

import java.util.Optional;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.SubjectAccess;
import org.footagedesk.policy.WorkingCalendar;

/** What a policy asks of people who want their own images, and gives them. */
final class AccessChecks {

    static final Check FORM = Check.of(
            "subject-access.channel",
            policy -> policy.subjectAccess().channel() == SubjectAccess.Channel.WRITTEN_FORM,
            "A request is dealt with only in writing, on the body's form.");

    static final Check START = Check.of(
            "subject-access.starts",
            policy -> policy.subjectAccess().starts() == SubjectAccess.Start.FORM_AND_FEE,
            "The time for the answer runs from the later of form and fee.");

    static final Check DISREGARD = Check.of(
            "subject-access.no-reply",
            policy -> policy.subjectAccess().noReply().then() == SubjectAccess.Ending.DISREGARD,
            policy -> "A request whose question is not answered in "
                    + policy.subjectAccess().noReply().after().words() + " is disregarded.");

    static final Check EVERY_CONSENT = Check.of(
            "subject-access.third-party",
            policy -> policy.subjectAccess().thirdParty() == SubjectAccess.ThirdParty.ALL_CONSENT,
            "Images with other people in them are shown only if every one of them consents.");

    static final Check FORMATS = Check.of(
            "subject-access.formats",
            policy -> !policy.subjectAccess().formats().contains(SubjectAccess.Format.ELECTRONIC),
            "Images are handed over in person or on a disc or stick, never electronically.");

    static final Check VIEWING = Check.of(
            "subject-access.viewing",
            policy -> policy.subjectAccess().viewing() == SubjectAccess.Viewing.IMPOSED,
            "The body chooses whether a person looks at the images or gets a copy.");

    static final Check HOLD = Check.of(
            "subject-access.hold-from",
            policy -> policy.subjectAccess().holdFrom() == SubjectAccess.HoldFrom.FEE,
            "Footage is kept for a request once the fee is paid.");

    private AccessChecks() {}

    static Optional<Check.Saying> fee(PolicyProfile policy, WorkingCalendar calendar) {
        return policy.fee().isAsked()
                ? Optional.of(new Check.Saying(
                        policy.fee().clause(),
                        "A person pays \u00a3" + policy.fee().amount().toPlainString() + " for their own images."))
                : Optional.empty();
    }
}
