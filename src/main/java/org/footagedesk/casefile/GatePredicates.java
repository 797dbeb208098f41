package org.footagedesk.casefile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The predicates that Java knows by name, for policies and procedures to use. */
public final class GatePredicates {

    /** The papers that show who somebody is were found sufficient. */
    public static final String IDENTITY_SETTLED = "identity-settled";

    public static final String SUBJECT_IS_A_CHILD = "subject-is-a-child";

    /** The fee came in full, or none is asked. */
    public static final String FEE_PAID = "fee-paid";

    /** The officer was verified by a way that counts (DOMAIN E.3). */
    public static final String OFFICER_VERIFIED = "officer-verified";

    private static final Map<String, GatePredicate> BY_NAME = Map.ofEntries(
            entry(IDENTITY_SETTLED, DisclosurePredicates::identity),
            entry(FEE_PAID, DisclosurePredicates::fee),
            entry("six-checks-passed", DisclosurePredicates::sixChecks),
            entry("six-checks-weighed", DisclosurePredicates::sixChecksWeighed),
            entry("decided", DisclosurePredicates::decided),
            entry("decided-to-disclose", DisclosurePredicates::decidedToDisclose),
            entry("decided-to-refuse", DisclosurePredicates::decidedToRefuse),
            entry("copy-numbered-with-reason", DisclosurePredicates::copy),
            entry("copy-approved", DisclosurePredicates::copyApproved),
            entry("footage-released", DisclosurePredicates::released),
            entry("others-settled", DisclosurePredicates::othersSettled),
            entry("form-came", AccessPredicates::form),
            entry("form-asked-for", AccessPredicates::formAskedFor),
            entry("identity-awaited", AccessPredicates::identityAwaited),
            entry("authority-awaited", AccessPredicates::authorityAwaited),
            entry("information-awaited", AccessPredicates::informationAwaited),
            entry("reply-time-over", AccessPredicates::replyTimeOver),
            entry("disregard-provided-for", AccessPredicates::disregardProvidedFor),
            entry("more-time-provided-for", AccessPredicates::moreTimeProvidedFor),
            entry("more-time-in-time", AccessPredicates::moreTimeInTime),
            entry(SUBJECT_IS_A_CHILD, AccessPredicates::child),
            entry("child-considered", AccessPredicates::childConsidered),
            entry("originals-returned", AccessPredicates::originalsReturned),
            entry("nothing-owed", AccessPredicates::nothingOwed),
            entry(OFFICER_VERIFIED, PolicePredicates::officerVerified),
            entry("authority-letter-valid", PolicePredicates::authorityLetterValid),
            entry("authority-letter-incomplete", PolicePredicates::authorityLetterIncomplete),
            entry("legal-road", LegalPredicates::road),
            entry("owners-decide", LegalPredicates::ownersDecide),
            entry("major-incident-open", PolicePredicates::majorIncidentOpen),
            entry("master-is-out", PolicePredicates::masterIsOut),
            entry("senior-agreement", PolicePredicates::seniorAgreement));

    private GatePredicates() {}

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The predicate of that name; an unknown name is an error, since policies are checked against {@link #names}. */
    static GatePredicate named(String name) {
        GatePredicate predicate = BY_NAME.get(name);
        if (predicate == null) {
            throw new IllegalArgumentException("No predicate is called '" + name + "'.");
        }
        return predicate;
    }
}
