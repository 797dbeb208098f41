package org.footagedesk.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.policy.PolicyProfile;

/** The predicates that policy files may name. */
public final class GatePredicates {

    /** The papers that show who somebody is, or the call back to an officer, were found sufficient. */
    public static final String IDENTITY_SETTLED = "identity-settled";

    /** The fee came in full, or none is asked. */
    public static final String FEE_PAID = "fee-paid";

    private static final Map<String, GatePredicate> BY_NAME = Map.of(
            IDENTITY_SETTLED,
            GatePredicates::identity,
            FEE_PAID,
            GatePredicates::fee,
            "six-checks-passed",
            GatePredicates::sixChecks,
            "decided-to-disclose",
            GatePredicates::decision,
            "copy-numbered-with-reason",
            GatePredicates::copy);

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

    private static Answer identity(CaseFile file, PolicyProfile policy, List<Copy> copies) {
        return judged(
                file,
                IdentityChecked.class,
                "Nobody has recorded the identity papers yet.",
                check -> new Answer(
                        check.satisfied(),
                        check.satisfied()
                                ? "The identity papers were seen and found sufficient."
                                : "The identity papers were seen and found insufficient."));
    }

    private static Answer fee(CaseFile file, PolicyProfile policy, List<Copy> copies) {
        if (!policy.asksFee(file.kind())) {
            return new Answer(true, "No fee is asked for this request.");
        }
        int asked = policy.fee().pence();
        int paid = file.all(FeeRecorded.class).stream()
                .mapToInt(FeeRecorded::pence)
                .sum();
        return new Answer(paid >= asked, "%s of %s has been received.".formatted(pounds(paid), pounds(asked)));
    }

    private static Answer sixChecks(CaseFile file, PolicyProfile policy, List<Copy> copies) {
        return judged(
                file,
                SixChecksAnswered.class,
                "The six checks have not been answered.",
                checks -> new Answer(
                        checks.allPassed(),
                        checks.allPassed() ? "All six checks are passed." : "Not all of the six checks are passed."));
    }

    private static Answer decision(CaseFile file, PolicyProfile policy, List<Copy> copies) {
        return judged(
                file,
                DecisionMade.class,
                "Nobody has decided on the request yet.",
                decision -> new Answer(
                        decision.outcome() == Outcome.GRANTED,
                        decision.outcome() == Outcome.GRANTED
                                ? "The request was granted."
                                : "The request was refused."));
    }

    /** No number, no copy; and none without the Data Controller's written reason (policy 5.7). */
    private static Answer copy(CaseFile file, PolicyProfile policy, List<Copy> copies) {
        if (copies.isEmpty()) {
            return new Answer(false, "No redacted copy has been approved and numbered.");
        }
        CopyPermits permits = file.copyPermits();
        return copies.stream()
                .filter(copy -> permits.of(copy.id()).isEmpty())
                .findFirst()
                .map(copy -> new Answer(
                        false,
                        "The reason for copy %d and its recipient have not been recorded.".formatted(copy.number())))
                .orElseGet(() -> new Answer(true, "The copy carries its number, and its reason is recorded."));
    }

    private static <E extends CaseEvent> Answer judged(
            CaseFile file, Class<E> record, String absent, Function<E, Answer> judge) {
        return file.last(record).map(judge).orElseGet(() -> new Answer(false, absent));
    }

    private static String pounds(int pence) {
        return "£%d.%02d".formatted(pence / 100, pence % 100);
    }
}
