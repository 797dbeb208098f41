package org.footagedesk.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.shared.London;

/**
 * Footage that was shown or given away, and what the policy wants to have happened before.
 *
 * @param at the first of a viewing, a Master and a letter that promises footage
 */
record Disclosure(Story story, Instant at, Set<Moment> gates) {

    private static final List<String> LETTERS = List.of("SAR-8", "POL-3", "LEG-3");

    /** Promises footage to whom it was granted, and refuses it to the others. */
    private static final String EITHER = "OPB-4 SEC-3";

    static Optional<Disclosure> of(Story story, Map<String, Instant> letters) {
        var given = new ArrayList<Instant>();
        Stream.concat(LETTERS.stream(), Stream.of(EITHER).filter(_ -> story.has(Moment.GRANTED)))
                .filter(letters::containsKey)
                .map(letters::get)
                .forEach(given::add);
        Stream.of(Moment.VIEWED, Moment.MASTER)
                .filter(story::has)
                .map(story::at)
                .forEach(given::add);
        return given.stream().min(Instant::compareTo).map(first -> new Disclosure(story, first, gates(story)));
    }

    private static Set<Moment> gates(Story story) {
        var gates = EnumSet.noneOf(Moment.class);
        switch (story.kind()) {
            case SUBJECT_ACCESS ->
                gates.addAll(Set.of(Moment.FORM, Moment.FEE, Moment.IDENTITY, Moment.CHECKED, Moment.GRANTED));
            case AGENT_ACCESS ->
                gates.addAll(Set.of(
                        Moment.FORM, Moment.FEE, Moment.IDENTITY, Moment.AUTHORITY, Moment.CHECKED, Moment.GRANTED));
            case POLICE -> gates.addAll(Set.of(Moment.VERIFIED, Moment.GROUNDS));
            case PROSECUTING_BODY ->
                gates.addAll(Set.of(
                        Moment.VERIFIED,
                        Moment.GROUNDS,
                        Moment.POLICE_CONSULTED,
                        Moment.OWNERS_AGREED,
                        Moment.UNDERTAKEN,
                        Moment.GRANTED));
            case SECONDARY -> gates.addAll(Set.of(Moment.GROUNDS, Moment.AGREED, Moment.SAFEGUARDED, Moment.GRANTED));
            default -> gates.addAll(Set.of(Moment.GROUNDS, Moment.GRANTED));
        }
        if (story.has(Moment.MASTER)) {
            gates.add(Moment.WRITTEN);
        }
        if (story.is(Trait.STRANGERS_IN_SHOT)) {
            gates.add(Moment.OTHERS_AGREED);
        }
        return gates;
    }

    /** A Master needs the written authority; a viewing before it does not. */
    void judge(Verdict verdict) {
        List<Moment> missing = gates.stream()
                .filter(gate -> !story.has(gate) || story.at(gate).isAfter(gate == Moment.WRITTEN ? master() : at))
                .toList();
        if (missing.isEmpty()) {
            verdict.disclosed();
        } else {
            verdict.disclosedWithout(story + ": footage was disclosed on " + London.day(at) + " without " + missing);
        }
    }

    private Instant master() {
        return story.at(Moment.MASTER);
    }
}
