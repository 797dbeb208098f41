package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.form.Occasion;
import org.footagedesk.letter.compose.BundledTemplates;
import org.footagedesk.policy.Step;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter that releases footage is without gates, whatever its questions come to be called. */
class ReleasingStepsTest {

    private final StepQuestions questions = new StepQuestions(new BundledTemplates());

    @ParameterizedTest
    @ValueSource(strings = {"SAR-8", "POL-3", "LEG-3"})
    void aLetterOfReleaseIsAlwaysAStageOfTheGates(String letter) {
        assertThat(writing(letter)).isNotEmpty().allMatch(step -> step.stage().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPB-4", "SEC-3"})
    void aLetterOfDecisionIsOneWithEveryAnswerButRefusal(String letter) {
        assertThat(writing(letter)).isNotEmpty().allSatisfy(step -> {
            Set<String> decisions = questions.of(step).stream()
                    .filter(question -> question.key().equals("decision"))
                    .findFirst()
                    .orElseThrow()
                    .options()
                    .keySet();
            assertThat(decisions)
                    .filteredOn(
                            decision -> step.stage(Map.of("decision", decision)).isEmpty())
                    .containsExactly("REFUSE");
        });
    }

    @Test
    void theAnswerThatMakesAStepAStageIsOneThatItAsksFor() {
        assertThat(steps().flatMap(step -> step.stageWhen().keySet().stream().filter(said -> !isAsked(step, said))))
                .isEmpty();
    }

    private boolean isAsked(Step step, Occasion said) {
        return questions.of(step).stream()
                .anyMatch(question ->
                        question.key().equals(said.key()) && question.options().containsKey(said.answer()));
    }

    private static Stream<Step> writing(String letter) {
        return steps().filter(step -> step.letter().filter(letter::equals).isPresent());
    }

    private static Stream<Step> steps() {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> kind != RequestKind.NOT_A_REQUEST)
                .flatMap(kind -> TOTNES.rulesFor(kind).procedure().steps().stream());
    }
}
