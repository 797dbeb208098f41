package org.footagedesk.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.footagedesk.shared.CaseReference;

/**
 * All that one letter may quote; what every letter carries (DOMAIN E.0 rule 9) is never optional.
 *
 * @param date the day the letter bears, in London
 * @param signOff the post that signs, such as "Town Clerk"
 */
public record LetterFacts(
        CaseReference reference, LocalDate date, Letterhead letterhead, String signOff, List<Fact> facts) {

    public LetterFacts {
        PlainText.requireLine("The post that signs", signOff);
        facts = List.copyOf(facts);
        var seen = EnumSet.noneOf(FactName.class);
        for (var fact : facts) {
            if (!seen.add(fact.name())) {
                throw new IllegalArgumentException(
                        "A letter is told '" + fact.name().key() + "' twice.");
            }
        }
    }

    /** Those of the needed facts that are not here. */
    public Set<FactName> lacking(Set<FactName> needed) {
        var lacking = EnumSet.noneOf(FactName.class);
        lacking.addAll(needed);
        facts.forEach(fact -> lacking.remove(fact.name()));
        return lacking;
    }
}
