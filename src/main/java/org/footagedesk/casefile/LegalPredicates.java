package org.footagedesk.casefile;

import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.policy.Release.CivilWithoutOrder;

/** Whether a legal request has walked the road that it takes to a decision (DOMAIN E.5; policy 6.8, 6.9). */
final class LegalPredicates {

    private LegalPredicates() {}

    static Answer ownersDecide(Situation situation) {
        boolean theirs = situation.policy().release().civilWithoutOrder() == CivilWithoutOrder.OWNERS_APPROVE;
        return new Answer(theirs, theirs ? "The owners decide (6.9)." : "The need is weighed; no owner is asked.");
    }

    static Answer road(Situation situation) {
        return situation
                .last("classify")
                .flatMap(taking -> taking.answer("road"))
                .map(road -> switch (road) {
                    case "COURT_ORDER" ->
                        passed(situation, "order-check", "The order has not been checked and found clear.");
                    case "CRIMINAL" -> criminal(situation);
                    default -> civil(situation);
                })
                .orElseGet(() -> new Answer(false, "Nobody has said which road the matter takes."));
    }

    /** Without an order: the owners' approval (6.9), or the need weighed (DPA 2018 Sch 2 para 5), as the policy has it. */
    private static Answer civil(Situation situation) {
        return ownersDecide(situation).met()
                ? passed(
                        situation,
                        "owners-approve",
                        "The owners have not approved: without a court's order that is a refusal (6.9).")
                : passed(situation, "need", "The need has not been weighed and found (DPA 2018 Sch 2 para 5).");
    }

    private static Answer criminal(Situation situation) {
        Answer authority = passed(situation, "lawyer-authority", "The lawyer's authority is not shown.");
        return authority.met() ? passed(situation, "police-asked", "The police have not been asked.") : authority;
    }

    private static Answer passed(Situation situation, String step, String lacks) {
        boolean passed = situation.last(step).filter(Taking::isPassed).isPresent();
        return new Answer(passed, passed ? "What this road needs is there." : lacks);
    }
}
