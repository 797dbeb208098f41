package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.WhenReading;

/** From words to readings: the one way into the grammar. */
public final class WhenGrammar {

    /** Every time the text speaks of, best first; the reference is local time of Europe/London. */
    public List<WhenReading> read(String text, LocalDateTime reference) {
        var tokens = new Tokens(text);
        var reader = new PhraseReader(reference);
        List<Placed> placed = new ArrayList<>();
        for (Phrase phrase : Phrases.in(tokens, Scanner.scan(tokens, reference))) {
            if (phrase.tooRough()) continue;
            List<Meaning> meanings = reader.read(phrase);
            if (!meanings.isEmpty()) placed.add(Placed.of(phrase, meanings, tokens));
        }
        return Neighbours.joined(placed, text).stream()
                .flatMap(one -> one.readings(text))
                .sorted(Comparator.comparingDouble(WhenReading::confidence).reversed())
                .toList();
    }

    /** A phrase with its meanings at its place in the text. */
    record Placed(Phrase phrase, List<Meaning> meanings, Span span) {

        static Placed of(Phrase phrase, List<Meaning> meanings, Tokens tokens) {
            var span = new Span(
                    tokens.at(phrase.firstToken()).from(),
                    tokens.at(phrase.nextToken() - 1).to());
            return new Placed(phrase, meanings, span);
        }

        Meaning best() {
            return meanings.getFirst();
        }

        java.util.stream.Stream<WhenReading> readings(String text) {
            return meanings.stream()
                    .filter(meaning -> !meaning.end().isBefore(meaning.start()))
                    .map(meaning -> new WhenReading(
                            meaning.start(),
                            meaning.end(),
                            meaning.grain(),
                            span.in(text),
                            span,
                            meaning.confidence(),
                            meaning.ambiguous(),
                            meaning.rule()));
        }
    }
}
