package org.footagedesk.intake.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.form.FormField;
import org.footagedesk.shared.FieldKey;

/** Takes what was said as the whole answer to the question asked; small talk is never an answer. */
final class PlainAnswers {

    private final Listening listening;
    private final PublishedFacts facts;

    PlainAnswers(Listening listening, PublishedFacts facts) {
        this.listening = listening;
        this.facts = facts;
    }

    Answered to(FormField question, String said, Instant at, Answers known) {
        if (SmallTalk.noAnswer(said)) return new Answered.NotUnderstood("I did not find an answer in that.");
        return switch (question.check()) {
            case NAME ->
                NameWords.bare(said)
                        .<Answered>map(name -> new Answered.Given(Heard.of(Map.of(question.key(), name))))
                        .orElse(new Answered.NotUnderstood(
                                "I could not read a name in that. Please write only the name."));
            case CONTACT ->
                new Answered.NotUnderstood("I could not read an e-mail address or a British telephone number in that.");
            case WHEN -> listening.when(said, at, known);
            case PLACE -> place(said);
            case WORDS -> new Answered.Given(Heard.of(Map.of(question.key(), said.strip())));
        };
    }

    /** A place that no camera of ours sees is taken down all the same, and said at once (policy 1.1). */
    private Answered place(String said) {
        if (said.strip().length() > 500)
            return new Answered.NotUnderstood("That is long for a place. Please shorten it.");
        Map<FieldKey, String> heard = listening.places().answer(said);
        return new Answered.Given(
                heard.containsKey(FieldKey.SITE)
                        ? Heard.of(heard)
                        : new Heard(
                                heard,
                                Optional.empty(),
                                List.of("I do not see that place among ours: our cameras cover " + facts.placesInWords()
                                        + ". You can still send the request; a person checks."),
                                List.of()));
    }
}
