package org.footagedesk.intake.chat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.form.Check;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.FormField;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** Makes out what a message means at the point where the conversation stands. */
final class Understanding {

    /** So many words may be the whole answer to a question, whatever else they mention. */
    private static final int FEW_WORDS = 12;

    private static final String NOTHING_FOUND = "I did not find an answer in that.";

    private final FormDefinition form;
    private final Listening listening;
    private final PlainAnswers plain;

    Understanding(FormDefinition form, PublishedFacts facts) {
        this.form = form;
        this.listening = new Listening(facts);
        this.plain = new PlainAnswers(listening, facts);
    }

    /** What a message means that also asks something: only what it states by itself. */
    Heard besides(String said, Moment moment) {
        return heard(said, moment);
    }

    Answered of(String said, Moment moment) {
        Heard heard = heard(said, moment);
        return switch (moment.step()) {
            case Step.Who() -> capacity(said, heard);
            case Step.Ask(FieldKey key) -> toQuestion(moment.question().orElseThrow(), said, heard, moment);
            case Step.CheckAnswers _, Step.Sent _ -> corrected(said, heard, moment);
        };
    }

    /** Without a word of correction what is known stands; only a question being answered anew is open again. */
    private Heard heard(String said, Moment moment) {
        if (SmallTalk.only(said)) return Heard.of(Map.of());
        boolean correcting = Correction.in(said);
        Heard heard = listening.hear(said, moment.now(), moment.known(), correcting);
        if (correcting) return heard;
        var settled = EnumSet.noneOf(FieldKey.class);
        settled.addAll(moment.known().values().keySet());
        if (moment.anew()) moment.question().ifPresent(open -> settled.removeAll(open.answeredBy()));
        Heard fresh = heard.onlyNew(settled);
        return moment.known().kind().isPresent() ? fresh.withKind(Optional.empty()) : fresh;
    }

    /** Somebody who answers "Is it you?" with only their name has told their name. */
    private static Answered capacity(String said, Heard heard) {
        Optional<RequestKind> kind = WhoWords.answered(said).or(heard::kind);
        if (kind.isPresent() || !heard.isNothing()) return new Answered.Given(heard.withKind(kind));
        return NameWords.bare(said)
                .<Answered>map(name -> new Answered.Given(Heard.of(Map.of(FieldKey.REQUESTER_NAME, name))))
                .orElse(new Answered.NotUnderstood(NOTHING_FOUND));
    }

    private Answered toQuestion(FormField question, String said, Heard heard, Moment moment) {
        boolean answers = question.answeredIn(heard.values().keySet());
        if (SmallTalk.doesNotKnow(said)) return unknown(question);
        if (!answers && Correction.in(said) && (!heard.isNothing() || Correction.plainly(said))) {
            return corrected(said, heard, moment);
        }
        boolean few = said.split("\\s+").length <= FEW_WORDS;
        boolean inFull = switch (question.check()) {
            case NAME, CONTACT, WHEN -> !answers;
            case PLACE -> !answers || few;
            case WORDS -> answers || heard.isNothing() || !few;
        };
        if (!inFull) return new Answered.Given(heard);
        return switch (plain.to(question, said, moment.now(), moment.known())) {
            case Answered.Given(Heard whole) -> new Answered.Given(heard.and(whole));
            case Answered.Skipped skipped -> skipped;
            case Answered.NotUnderstood unclear -> heard.isNothing() ? unclear : new Answered.Given(heard);
        };
    }

    /** "Cannot recall" what one wore is an answer, for a person to weigh (Appendix 1); other gaps are left open. */
    private static Answered unknown(FormField question) {
        if (question.required()) return new Answered.NotUnderstood("We cannot do without this one. " + question.help());
        return question.key() == FieldKey.CLOTHING
                ? new Answered.Given(Heard.of(Map.of(FieldKey.CLOTHING, "Cannot recall")))
                : new Answered.Skipped(question.key());
    }

    /** What replaces an earlier answer: what the words name, or else the answer given last. */
    private Answered corrected(String said, Heard heard, Moment moment) {
        if (!heard.isNothing()) return new Answered.Given(heard);
        if (Correction.plainly(said)) {
            Optional<FormField> latest = answeredLast(moment);
            if (latest.isPresent()) {
                return plain.to(latest.get(), Correction.without(said), moment.now(), moment.known());
            }
        }
        return new Answered.NotUnderstood(
                "If something is wrong, tell me what, or change it when you check your answers.");
    }

    private Optional<FormField> answeredLast(Moment moment) {
        var known = new EnumMap<FieldKey, String>(FieldKey.class);
        for (Turn turn : moment.sofar().turns().reversed()) {
            known.putAll(turn.noted().values());
            Optional<FormField> answered = moment.known().asked(form).stream()
                    .filter(field -> field.check() != Check.CONTACT && field.answeredIn(known.keySet()))
                    .findFirst();
            if (answered.isPresent()) return answered;
        }
        return Optional.empty();
    }
}
