package org.footagedesk.casefile;

import org.footagedesk.casefile.GatePredicate.Answer;

/** Whether a legal request has walked the road that it takes to a decision (DOMAIN E.5; policy 6.8, 6.9). */
final class LegalPredicates {

    private LegalPredicates() {}

    /** Without an order, a civil matter needs the owners' approval (6.9). */
    static Answer withOwners(Situation situation) {
        return road(
                situation,
                "owners-approve",
                "The owners have not approved: without a court's order that is a refusal (6.9).");
    }

    /** Without an order, the need is weighed (DPA 2018 Sch 2 para 5). */
    static Answer byNeed(Situation situation) {
        return road(situation, "need", "The need has not been weighed and found (DPA 2018 Sch 2 para 5).");
    }

    private static Answer road(Situation situation, String civil, String civilLacks) {
        return situation
                .last("classify")
                .flatMap(taking -> taking.answer("road"))
                .map(road -> switch (road) {
                    case "COURT_ORDER" ->
                        passed(situation, "order-check", "The order has not been checked and found clear.");
                    case "CRIMINAL" -> criminal(situation);
                    default -> passed(situation, civil, civilLacks);
                })
                .orElseGet(() -> new Answer(false, "Nobody has said which road the matter takes."));
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
