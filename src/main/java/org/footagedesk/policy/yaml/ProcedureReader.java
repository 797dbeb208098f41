package org.footagedesk.policy.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.Occasion;
import org.footagedesk.form.Question;
import org.footagedesk.policy.CaseMoment;
import org.footagedesk.policy.CaseState;
import org.footagedesk.policy.GateRule.Stage;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.Procedure.Mark;
import org.footagedesk.policy.Standing;
import org.footagedesk.policy.Step;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;

/** Reads the steps, states and milestones of one procedure file. */
final class ProcedureReader {

    /** A word for those who do the day-to-day casework together. */
    private static final String STAFF = "STAFF";

    private static final Set<Role> CASE_STAFF = Set.of(Role.CLERK, Role.GPM, Role.DATA_CONTROLLER);

    private ProcedureReader() {}

    /**
     * What one file says.
     *
     * @param only for each step by its id the kinds it is for; none where it is for all that use the file
     */
    record Part(List<Step> steps, Map<String, Set<RequestKind>> only, List<Standing> stands, List<Mark> marks) {}

    static Found<Part> part(Section file) {
        var steps = file.optionalSections("steps", ProcedureReader::step);
        var stands = file.optionalSections("stands", ProcedureReader::standing);
        var marks = file.optionalSections("milestones", ProcedureReader::mark);
        return file.made(() -> new Part(
                steps.get().stream().map(Only::step).toList(),
                steps.get().stream()
                        .collect(Collectors.toMap(only -> only.step().id(), Only::kinds)),
                stands.get(),
                marks.get()));
    }

    private record Only(Step step, Set<RequestKind> kinds) {}

    private static Found<Only> step(Section block) {
        var id = block.value("id", Form.TEXT);
        var title = block.value("title", Form.TEXT);
        var clause = block.value("clause", Form.TEXT);
        var by = block.values("by", roles());
        var asks = block.optionalSections("asks", ProcedureReader::question);
        var when = block.optionalValues("when", Form.TEXT);
        var unless = block.optionalValues("unless", Form.TEXT);
        var needs = block.optionalValues("needs", Form.TEXT);
        var stage = block.optional("stage", Form.oneOf("stage", Stage.class));
        var stageWhen =
                block.optionalSection("stage-when", section -> section.namedValues(Form.oneOf("stage", Stage.class)));
        var letter = block.optional("letter", Form.TEXT);
        var completes = block.optional("completes", Form.TEXT);
        var undoes = block.optionalValues("undoes", Form.TEXT);
        var mustBeYes = block.optionalSection("must-be-yes", section -> section.namedValues(Form.TEXT));
        var repeats = block.optional("repeats", Form.YES_OR_NO);
        var aside = block.optional("aside", Form.YES_OR_NO);
        var only = block.optionalValues("only", Form.oneOf("kind", RequestKind.class));
        return block.made(() -> new Only(
                new Step(
                        id.get(),
                        title.get(),
                        clause.get(),
                        by.get().stream().flatMap(Set::stream).collect(Collectors.toSet()),
                        asks.get(),
                        when.get(),
                        unless.get(),
                        needs.get(),
                        stage.get(),
                        stageWhen.get().orElse(Map.of()).entrySet().stream()
                                .collect(Collectors.toMap(said -> Occasion.of(said.getKey()), Map.Entry::getValue)),
                        letter.get(),
                        completes.get(),
                        Set.copyOf(undoes.get()),
                        mustBeYes.get().orElse(Map.of()),
                        repeats.get().orElse(false),
                        aside.get().orElse(false)),
                Set.copyOf(only.get())));
    }

    private static Form<Set<Role>> roles() {
        var names = Stream.concat(Stream.of(STAFF), Arrays.stream(Role.values()).map(Role::name))
                .toList();
        return Form.oneOf("role", names).then(name -> name.equals(STAFF) ? CASE_STAFF : Set.of(Role.valueOf(name)));
    }

    /** A question of a step needs an answer unless it says {@code required: false}. */
    private static Found<Question> question(Section block) {
        var key = block.value("field", Form.TEXT);
        var label = block.value("label", Form.TEXT);
        var help = block.optional("help", Form.TEXT);
        var kind = block.value("kind", Form.oneOf("kind of answer", AnswerKind.class));
        var options = block.optionalSection("options", section -> section.namedValues(Form.TEXT));
        var required = block.optional("required", Form.YES_OR_NO);
        var when = block.optional(
                "required-when",
                Form.mustBe(
                        "KEY=ANSWER",
                        text -> Optional.of(text)
                                .filter(written -> written.matches(".+=.+"))
                                .map(Occasion::of)));
        return block.made(() -> new Question(
                key.get(),
                label.get(),
                help.get().orElse(""),
                kind.get(),
                options.get().orElse(Map.of()),
                required.get().orElse(when.get().isEmpty()),
                when.get()));
    }

    private static Found<Standing> standing(Section block) {
        var state = block.value("state", Form.oneOf("state", CaseState.class));
        var when = block.optionalValues("when", Form.TEXT);
        return block.made(() -> new Standing(state.get(), when.get()));
    }

    private static Found<Mark> mark(Section block) {
        var milestone = block.value("milestone", Form.oneOf("milestone", Milestone.class));
        var is = block.value(
                "is",
                Form.mustBe(
                        "LETTER_SENT:ID or STEP:ID",
                        text -> CaseMoment.of(text).filter(moment -> !(moment instanceof Milestone))));
        var after = block.optional("after-passing", Form.TEXT);
        return block.made(() -> new Mark(milestone.get(), is.get(), after.get()));
    }
}
