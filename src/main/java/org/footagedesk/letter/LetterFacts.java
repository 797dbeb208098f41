package org.footagedesk.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        var seen = new HashSet<String>();
        for (var fact : facts) {
            if (!seen.add(told(fact))) {
                throw new IllegalArgumentException("A letter is told '" + told(fact) + "' twice.");
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

    /** What a person says in the letter. */
    public List<Fact.Said> said() {
        return facts.stream()
                .filter(Fact.Said.class::isInstance)
                .map(Fact.Said.class::cast)
                .toList();
    }

    /** The same, and what a person says. */
    public LetterFacts saying(List<Fact.Said> said) {
        return with(said);
    }

    /** The same, for another reader. */
    public LetterFacts addressedTo(String person) {
        List<Fact> others =
                facts.stream().filter(fact -> !(fact instanceof Fact.Addressee)).toList();
        return new LetterFacts(reference, date, letterhead, signOff, others).with(List.of(new Fact.Addressee(person)));
    }

    /** The same, and these facts. */
    public LetterFacts with(List<? extends Fact> more) {
        return new LetterFacts(
                reference,
                date,
                letterhead,
                signOff,
                Stream.<Fact>concat(facts.stream(), more.stream()).toList());
    }

    private static String told(Fact fact) {
        return fact instanceof Fact.Said said
                ? "said." + said.field()
                : fact.name().key();
    }
}
