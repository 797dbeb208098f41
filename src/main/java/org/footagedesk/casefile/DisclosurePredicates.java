package org.footagedesk.casefile;

import java.util.Optional;
import java.util.function.Function;
import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.policy.SubjectAccess.ThirdParty;

/** What must be true before anything is disclosed (policy 5.7, 9.1, 9.3, 9.10, 9.11). */
final class DisclosurePredicates {

    private DisclosurePredicates() {}

    static Answer identity(Situation situation) {
        return judged(
                situation,
                IdentityChecked.class,
                "Nobody has recorded the identity papers yet.",
                check -> new Answer(
                        check.satisfied(),
                        check.satisfied()
                                ? "The identity papers were seen and found sufficient."
                                : "The identity papers were seen and found insufficient."));
    }

    static Answer fee(Situation situation) {
        var policy = situation.policy();
        if (!policy.asksFee(situation.file().kind())) {
            return new Answer(true, "No fee is asked for this request.");
        }
        int asked = policy.fee().pence();
        int paid = situation.file().all(FeeRecorded.class).stream()
                .mapToInt(FeeRecorded::pence)
                .sum();
        return new Answer(paid >= asked, "%s of %s has been received.".formatted(pounds(paid), pounds(asked)));
    }

    static Answer sixChecks(Situation situation) {
        return judged(
                situation,
                SixChecksAnswered.class,
                "The six checks have not been answered.",
                checks -> new Answer(
                        checks.allPassed(),
                        checks.allPassed() ? "All six checks are passed." : "Not all of the six checks are passed."));
    }

    /** A check that fails is no ground of the law by itself: it blocks only together with a recorded exemption (E.1, W-07). */
    static Answer sixChecksWeighed(Situation situation) {
        return judged(
                situation,
                SixChecksAnswered.class,
                "The six checks have not been answered.",
                checks -> checks.allPassed() || situation.last("exemption").isEmpty()
                        ? new Answer(true, "The six checks are answered, and no exemption of the law is recorded.")
                        : new Answer(false, "A check is not passed, and an exemption of the law is recorded."));
    }

    static Answer decided(Situation situation) {
        return judged(
                situation,
                DecisionMade.class,
                "Nobody has decided on the request yet.",
                decision -> new Answer(true, words(decision)));
    }

    static Answer decidedToDisclose(Situation situation) {
        return judged(
                situation,
                DecisionMade.class,
                "Nobody has decided on the request yet.",
                decision -> new Answer(decision.outcome().discloses(), words(decision)));
    }

    static Answer decidedToRefuse(Situation situation) {
        return judged(
                situation,
                DecisionMade.class,
                "Nobody has decided on the request yet.",
                decision -> new Answer(!decision.outcome().discloses(), words(decision)));
    }

    private static String words(DecisionMade decision) {
        return switch (decision.outcome()) {
            case GRANTED -> "The request was granted.";
            case PARTLY_GRANTED -> "The request was granted in part.";
            case REFUSED -> "The request was refused.";
        };
    }

    /** No number, no copy; and none without the Data Controller's written reason (policy 5.7). */
    static Answer copy(Situation situation) {
        if (situation.copies().isEmpty()) {
            return new Answer(false, "No redacted copy has been approved and numbered.");
        }
        CopyPermits permits = situation.file().copyPermits();
        return situation.copies().stream()
                .filter(copy -> permits.of(copy.id()).isEmpty())
                .findFirst()
                .map(copy -> new Answer(
                        false,
                        "The reason for copy %d and its recipient have not been recorded.".formatted(copy.number())))
                .orElseGet(() -> new Answer(true, "The copy carries its number, and its reason is recorded."));
    }

    static Answer copyApproved(Situation situation) {
        boolean approved = !situation.file().all(CopyEvent.CopyApproved.class).isEmpty();
        return new Answer(approved, approved ? "A redacted copy is approved." : "No redacted copy is approved yet.");
    }

    static Answer released(Situation situation) {
        boolean released = !situation.file().all(CopyEvent.CopyDownloaded.class).isEmpty();
        return new Answer(released, released ? "A copy was handed over." : "No copy was handed over yet.");
    }

    /** The two questions of 9.11 are answered; where others would be seen, they are concealed or have a recorded ground to be shown (9.12, X-6). */
    static Answer othersSettled(Situation situation) {
        Optional<Taking> review = situation.last("review");
        if (review.isEmpty()) {
            return new Answer(false, "The two questions of 9.11 are not answered yet.");
        }
        boolean others =
                review.get().answer("others_identifiable").filter("yes"::equals).isPresent();
        boolean confidence =
                review.get().answer("duty_of_confidence").filter("yes"::equals).isPresent();
        boolean concealed = situation.file().copies().values().stream().anyMatch(copy -> copy.number() > 0);
        boolean ground = situation
                .last("third-party")
                .filter(Taking::isPassed)
                .flatMap(decision -> decision.answer("ground"))
                .filter(named -> isGround(named, situation))
                .isPresent();
        if (!others && !confidence || concealed || ground) {
            return new Answer(true, "Other people in the images are dealt with.");
        }
        return new Answer(
                false,
                "Others can be recognised or are owed confidence: conceal them, or record why they may be shown"
                        + " (9.12).");
    }

    /** Reasonable without consent is the law's ground; a policy that wants everybody's consent does not know it (9.1e, X-6). */
    private static boolean isGround(String named, Situation situation) {
        boolean allConsent = situation.policy().subjectAccess().thirdParty() == ThirdParty.ALL_CONSENT;
        return named.equals("CONSENT") || named.equals("REASONABLE") && !allConsent;
    }

    private static <E extends CaseEvent> Answer judged(
            Situation situation, Class<E> record, String absent, Function<E, Answer> judge) {
        return situation.file().last(record).map(judge).orElseGet(() -> new Answer(false, absent));
    }

    private static String pounds(int pence) {
        return "£%d.%02d".formatted(pence / 100, pence % 100);
    }
}
