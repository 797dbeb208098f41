package org.footagedesk.policy.lint;

import java.util.Optional;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.SubjectAccess;
import org.footagedesk.policy.WorkingCalendar;

/** What a policy asks of people who want their own images, and gives them. */
final class AccessChecks {

    private AccessChecks() {}

    static Optional<Check.Saying> fee(PolicyProfile policy, WorkingCalendar calendar) {
        return policy.fee().isAsked()
                ? Optional.of(new Check.Saying(
                        policy.fee().clause(),
                        "A person pays \u00a3" + policy.fee().amount().toPlainString() + " for their own images."))
                : Optional.empty();
    }

    static Optional<Check.Saying> form(PolicyProfile policy, WorkingCalendar calendar) {
        return said(
                policy.subjectAccess().channel() == SubjectAccess.Channel.WRITTEN_FORM,
                policy,
                "subject-access.channel",
                "A request is dealt with only in writing, on the body's form.");
    }

    static Optional<Check.Saying> start(PolicyProfile policy, WorkingCalendar calendar) {
        return said(
                policy.subjectAccess().starts() == SubjectAccess.Start.FORM_AND_FEE,
                policy,
                "subject-access.starts",
                "The time for the answer runs from the later of form and fee.");
    }

    static Optional<Check.Saying> disregard(PolicyProfile policy, WorkingCalendar calendar) {
        var noReply = policy.subjectAccess().noReply();
        return said(
                noReply.then() == SubjectAccess.Ending.DISREGARD,
                policy,
                "subject-access.no-reply",
                "A request whose question is not answered in " + noReply.after().words() + " is disregarded.");
    }

    static Optional<Check.Saying> everyConsent(PolicyProfile policy, WorkingCalendar calendar) {
        return said(
                policy.subjectAccess().thirdParty() == SubjectAccess.ThirdParty.ALL_CONSENT,
                policy,
                "subject-access.third-party",
                "Images with other people in them are shown only if every one of them consents.");
    }

    static Optional<Check.Saying> formats(PolicyProfile policy, WorkingCalendar calendar) {
        return said(
                !policy.subjectAccess().formats().contains(SubjectAccess.Format.ELECTRONIC),
                policy,
                "subject-access.formats",
                "Images are handed over in person or on a disc or stick, never electronically.");
    }

    static Optional<Check.Saying> viewing(PolicyProfile policy, WorkingCalendar calendar) {
        return said(
                policy.subjectAccess().viewing() == SubjectAccess.Viewing.IMPOSED,
                policy,
                "subject-access.viewing",
                "The body chooses whether a person looks at the images or gets a copy.");
    }

    static Optional<Check.Saying> hold(PolicyProfile policy, WorkingCalendar calendar) {
        return said(
                policy.subjectAccess().holdFrom() == SubjectAccess.HoldFrom.FEE,
                policy,
                "subject-access.hold-from",
                "Footage is kept for a request once the fee is paid.");
    }

    static Optional<Check.Saying> said(boolean offends, PolicyProfile policy, String value, String words) {
        return offends
                ? Optional.of(new Check.Saying(
                        Optional.ofNullable(policy.grounds().clauses().get(value)), words))
                : Optional.empty();
    }
}
