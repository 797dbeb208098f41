package org.footagedesk.intake.web;

import java.time.Period;
import org.footagedesk.intake.chat.PublishedFacts;
import org.footagedesk.policy.Body;
import org.footagedesk.policy.Fee;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Regulator;
import org.footagedesk.reading.Place;
import org.footagedesk.shared.RequestKind;

/** What the policy in force lets anybody know, in sentences for the public. */
final class PublicFacts {

    private PublicFacts() {}

    static PublishedFacts of(PolicyProfile policy) {
        Body body = policy.body();
        return new PublishedFacts(
                body.name(),
                body.address(),
                "A person of " + body.name() + " helps you on " + body.telephone() + ", by e-mail to "
                        + body.email().value() + ", or at " + String.join(", ", body.address()) + ".",
                policy.retention().days().map(Period::ofDays),
                fee(policy.fee()),
                "within one month",
                complaints(body),
                "within "
                        + policy.rulesFor(RequestKind.COMPLAINT)
                                .acknowledgement()
                                .policy()
                                .period()
                                .words(),
                policy.cameras().stream()
                        .map(camera -> new Place(
                                camera.code(),
                                camera.site(),
                                camera.name(),
                                camera.aliases(),
                                policy.namesOf(camera.site())))
                        .toList());
    }

    private static String fee(Fee fee) {
        return fee.isAsked()
                ? "Under the council's policy a person who asks for footage of themselves pays £"
                        + fee.amount().toPlainString() + ". You need not pay now: our letter tells you how."
                : "Asking for footage of yourself costs nothing.";
    }

    private static String complaints(Body body) {
        Regulator regulator = body.regulator();
        return "Write to " + body.name() + " first: " + body.email().value() + ", or "
                + String.join(", ", body.address()) + ". You can also complain to the " + regulator.name() + ", "
                + regulator.telephone() + ", " + regulator.website() + ". Our registration there: "
                + body.registration() + ".";
    }
}
