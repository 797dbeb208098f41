package org.footagedesk.policy.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.policy.CaseMoment;
import org.footagedesk.policy.Circumstance;
import org.footagedesk.policy.ClockRule;
import org.footagedesk.policy.GateRule;
import org.footagedesk.policy.KindRules;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.KnownTemplates;
import org.footagedesk.policy.LetterChoice;
import org.footagedesk.policy.LetterSent;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.ObligationRule;
import org.footagedesk.policy.ObligationRule.Debtor;
import org.footagedesk.policy.Procedure;
import org.footagedesk.policy.Step;
import org.footagedesk.policy.StepTaken;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** Reads the obligations and gates of one kind of request. */
final class KindReader {

    private final Form<String> letterId;
    private final Form<String> writable;
    private final KnownPredicates known;
    private final Form<String> predicate;
    private final Form<CaseMoment> moment;
    private final Procedures procedures;

    KindReader(Form<String> letterId, KnownTemplates templates, KnownPredicates known, Procedures procedures) {
        this.letterId = letterId;
        this.writable = writable(letterId, templates);
        this.known = known;
        this.predicate = predicate(known);
        this.moment = moment(letterId);
        this.procedures = procedures;
    }

    Found<KindRules> rules(RequestKind kind, Section block) {
        var requires = block.values("requires", Form.oneOf("field", FieldKey.class));
        var acknowledgement = block.section("acknowledgement", this::obligation);
        var obligations = block.sections("obligations", this::obligation);
        var gates = block.sections("gates", this::gate);
        var procedure = new Found<>(procedures.of(kind));
        return block.made(() -> new KindRules(
                kind,
                acknowledgement.get(),
                obligations.get(),
                gates.get(),
                Set.copyOf(requires.get()),
                proposable(consistent(procedure.get(), gates.get()), obligations.get())));
    }

    private static Procedure proposable(Procedure procedure, List<ObligationRule> obligations) {
        for (var rule : obligations) {
            rule.proposes().filter(step -> procedure.step(step).isEmpty()).ifPresent(step -> {
                throw new IllegalArgumentException(
                        "The obligation '%s' proposes the step '%s', which this kind has not."
                                .formatted(rule.id(), step));
            });
        }
        return procedure;
    }

    private Procedure consistent(Procedure procedure, List<GateRule> gates) {
        Set<String> steps = procedure.steps().stream().map(Step::id).collect(Collectors.toSet());
        gates.stream()
                .filter(gate -> !known.isKnown(gate.predicate(), steps))
                .findFirst()
                .ifPresent(gate -> {
                    throw new IllegalArgumentException("The gate '%s' can never be met: unknown predicate '%s'."
                            .formatted(gate.id(), gate.predicate()));
                });
        return lettersExist(procedure);
    }

    private Procedure lettersExist(Procedure procedure) {
        procedure
                .steps()
                .forEach(step -> step.letter()
                        .filter(letter -> writable.reader().apply(letter).isEmpty())
                        .ifPresent(letter -> {
                            throw new IllegalArgumentException(
                                    "The step '%s' drafts letter %s, which 'letters' does not list or has no template."
                                            .formatted(step.id(), letter));
                        }));
        return procedure;
    }

    private Found<ObligationRule> obligation(Section block) {
        var id = block.value("id", Form.TEXT);
        var title = block.value("title", Form.TEXT);
        var policy = block.section("policy", this::clock);
        var statutory = block.optionalSection("statutory", this::clock);
        var letters = block.optionalSections("letters", this::choice);
        var discharge = block.values("discharged-by", moment);
        var owedBy = block.optional("owed-by", Form.oneOf("debtor", Debtor.class));
        var each = block.optional("each", Form.YES_OR_NO);
        var proposes = block.optional("proposes", Form.TEXT);
        return block.made(() -> new ObligationRule(
                id.get(),
                title.get(),
                owedBy.get().orElse(Debtor.BODY),
                each.get().orElse(false),
                policy.get(),
                statutory.get(),
                letters.get(),
                Set.copyOf(discharge.get()),
                proposes.get()));
    }

    private Found<ClockRule> clock(Section block) {
        var clause = block.value("clause", Form.TEXT);
        var startsWith = block.value("starts-with", moment);
        var period = block.value("period", Form.PERIOD);
        var pausable = block.value("pausable", Form.YES_OR_NO);
        var extended = block.optional("extended", Form.PERIOD);
        var appliesFrom = block.optional("applies-from", Form.DATE);
        return block.made(() -> new ClockRule(
                clause.get(), startsWith.get(), period.get(), pausable.get(), extended.get(), appliesFrom.get()));
    }

    private Found<LetterChoice> choice(Section block) {
        var letter = block.value("letter", writable);
        var when = block.value("when", Form.oneOf("circumstance", Circumstance.class));
        return block.made(() -> new LetterChoice(letter.get(), when.get()));
    }

    private Found<GateRule> gate(Section block) {
        var id = block.value("id", Form.TEXT);
        var clause = block.value("clause", Form.TEXT);
        var title = block.value("title", Form.TEXT);
        var known = block.value("predicate", predicate);
        var stage = block.value("before", Form.oneOf("stage", GateRule.Stage.class));
        return block.made(() -> new GateRule(id.get(), clause.get(), title.get(), known.get(), stage.get()));
    }

    /** A letter of the policy that can be written: without a template what needs it could never be done. */
    private static Form<String> writable(Form<String> letterId, KnownTemplates templates) {
        return new Form<>(
                text -> letterId.reader().apply(text).filter(templates::exist),
                (key, text) -> letterId.reader().apply(text).isPresent()
                        ? "letter '%s' has no template: what needs it could never be done".formatted(text)
                        : letterId.complaint().apply(key, text));
    }

    /** A predicate by name, or one that is told of a step and is held against the procedure later. */
    private static Form<String> predicate(KnownPredicates known) {
        Form<String> named = Form.oneOf("predicate", known.names());
        return new Form<>(
                text -> text.contains(":") ? Optional.of(text) : named.reader().apply(text), named.complaint());
    }

    /** A milestone by name, or the sending of a letter the policy knows. */
    private static Form<CaseMoment> moment(Form<String> letterId) {
        var milestones = Arrays.stream(Milestone.values()).map(Milestone::key).toList();
        Form<String> milestone = Form.oneOf("event", milestones);
        return new Form<>(
                text -> CaseMoment.of(text).filter(moment -> switch (moment) {
                    case Milestone _ -> true;
                    case StepTaken _ -> true;
                    case LetterSent(String letter) ->
                        letterId.reader().apply(letter).isPresent();
                }),
                (key, text) -> CaseMoment.of(text).isPresent()
                        ? letterId.complaint().apply(key, text.substring(text.indexOf(':') + 1))
                        : milestone.complaint().apply(key, text));
    }
}
