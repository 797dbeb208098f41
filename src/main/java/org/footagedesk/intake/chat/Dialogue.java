package org.footagedesk.intake.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.FormField;
import org.footagedesk.shared.FieldKey;

/**
 * How the desk converses: it hears everything that a sentence says, answers a question that interrupts, takes corrections,
 * and asks only for what it does not know. It never says whether anybody is on footage.
 */
public final class Dialogue {

    /** So often the same question may go unanswered before a way out is offered. */
    private static final int PATIENCE = 3;

    /** A longer message without a question mark is a story, whatever words are in it. */
    private static final int LONGEST_PLAIN_QUESTION = 200;

    private final FormDefinition form;
    private final Wording wording;
    private final Understanding understanding;
    private final PublishedAnswers published;

    public Dialogue(FormDefinition form, PublishedFacts facts) {
        this.form = form;
        this.wording = new Wording(form, facts);
        this.understanding = new Understanding(form, facts);
        this.published = new PublishedAnswers(facts);
    }

    /** A conversation in which the desk has greeted the person, and nothing is known. */
    public Conversation open(Instant now) {
        return new Conversation(List.of(new Turn(now, "", Noted.nothing(), wording.opening(), new Step.Who(), 0)));
    }

    /** The conversation after the person said something; relative words such as "yesterday" count from now. */
    public Conversation next(Conversation sofar, String said, Instant now) {
        return answering(sofar, sofar.step(), said, now);
    }

    /** The conversation after one question was answered anew, wherever it stood; the answer replaces the old one. */
    public Conversation change(Conversation sofar, Step step, String said, Instant now) {
        return answering(sofar, step, said, now);
    }

    private Conversation answering(Conversation sofar, Step step, String words, Instant now) {
        if (sofar.full()) {
            throw new IllegalStateException("This conversation has reached its limit of turns.");
        }
        String said = words.strip();
        Optional<FormField> question = step instanceof Step.Ask(FieldKey key) ? form.field(key) : Optional.empty();
        boolean anew = !step.equals(sofar.step());
        var moment = new Moment(sofar, step, question, anew, sofar.answers(), now);
        Optional<Interruption> interruption = interruption(said);
        if (interruption.isPresent()) {
            Heard besides = understanding.besides(said, moment);
            return noted(moment, said, besides, List.of(published.to(interruption.get(), said, question)));
        }
        return switch (understanding.of(said, moment)) {
            case Answered.Given(Heard heard) -> noted(moment, said, heard, List.of());
            case Answered.Skipped(FieldKey field) -> {
                Noted skipped = Noted.skipping(field);
                Answers after = moment.known().with(skipped);
                yield turn(moment, said, skipped, List.of("We can do without it."), List.of(), nextStep(after), 0);
            }
            case Answered.NotUnderstood(String why) -> repeated(moment, said, why);
        };
    }

    private static Optional<Interruption> interruption(String said) {
        return said.length() <= LONGEST_PLAIN_QUESTION || said.contains("?") ? Interruption.in(said) : Optional.empty();
    }

    private Conversation noted(Moment moment, String said, Heard heard, List<String> first) {
        Noted noted = heard.noted();
        Answers after = moment.known().with(noted);
        boolean only = noted.isNothing();
        boolean assumed = moment.step() instanceof Step.Who && after.kind().isEmpty() && !only;
        var lines = new ArrayList<>(first);
        wording.readBack(noted, after).ifPresent(lines::add);
        wording.longAgo(noted, moment.now()).ifPresent(lines::add);
        lines.addAll(heard.remarks());
        if (assumed) lines.add("I take it that you ask for footage of yourself. If not, tell me.");
        Step next = only ? moment.sofar().step() : nextStep(after);
        int failures =
                next.equals(moment.sofar().step()) ? moment.sofar().latest().failures() : 0;
        return turn(moment, said, noted, lines, heard.corrections(), next, failures);
    }

    /** The question once more, with a word on how to answer it; after three times with a way out. */
    private Conversation repeated(Moment moment, String said, String why) {
        int failures = moment.anew() ? 1 : moment.sofar().latest().failures() + 1;
        boolean patient = failures < PATIENCE;
        if (moment.step() instanceof Step.Who && !patient) {
            return turn(
                    moment,
                    said,
                    Noted.nothing(),
                    List.of("I take it that you ask for footage of yourself. If not, tell me."),
                    List.of(),
                    nextStep(moment.known()),
                    0);
        }
        var lines = new ArrayList<>(List.of(why));
        moment.question()
                .map(FormField::help)
                .filter(help -> !why.contains(help))
                .ifPresent(lines::add);
        List<String> wayOut =
                patient ? List.of() : moment.question().map(wording::wayOut).orElse(List.of());
        if (!patient && !wayOut.isEmpty()) lines.add("You need not go on with me: a person can help you.");
        return turn(moment, said, Noted.nothing(), lines, wayOut, moment.step(), failures);
    }

    private Conversation turn(
            Moment moment,
            String said,
            Noted noted,
            List<String> lines,
            List<String> choices,
            Step next,
            int failures) {
        Conversation sofar = moment.sofar();
        boolean last = sofar.turns().size() >= Conversation.MOST_TURNS;
        Step step = last ? new Step.CheckAnswers() : next;
        Answers after = moment.known().with(noted);
        var all = new ArrayList<>(lines);
        if (last) all.add("We have talked for long. Send what there is, and a person takes it from there.");
        all.addAll(wording.question(step, after));
        var touches = new ArrayList<>(choices);
        touches.addAll(wording.choices(step, after));
        return sofar.with(new Turn(moment.now(), said, noted, new Reply(all, touches), step, failures));
    }

    private Step nextStep(Answers after) {
        return after.asked(form).stream()
                .filter(field -> !after.settled(field))
                .findFirst()
                .<Step>map(field -> new Step.Ask(field.key()))
                .orElse(new Step.CheckAnswers());
    }
}
