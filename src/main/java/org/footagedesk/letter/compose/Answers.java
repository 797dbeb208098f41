package org.footagedesk.letter.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.footagedesk.form.Question;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.LetterTemplate;
import org.jspecify.annotations.Nullable;

/** What a person says, as templates quote it: every question has its place, unanswered ones with nothing in it. */
final class Answers {

    private final LetterTemplate template;
    private final Function<LocalDate, String> inWords;

    Answers(LetterTemplate template, Function<LocalDate, String> inWords) {
        this.template = template;
        this.inWords = inWords;
    }

    Map<String, @Nullable Object> of(List<Fact.Said> said) {
        var answers = new HashMap<String, @Nullable Object>();
        for (var question : template.asks()) {
            answers.put(
                    question.key(),
                    said.stream()
                            .filter(words -> words.field().equals(question.key()))
                            .filter(words -> !words.paragraphs().isEmpty())
                            .findFirst()
                            .map(words -> told(question, words))
                            .orElse(null));
        }
        return answers;
    }

    private Object told(Question question, Fact.Said words) {
        var whole = words.whole();
        return switch (question.kind()) {
            case TEXT -> words.paragraphs();
            case LINE, CHOICE, SIGNATURE -> whole;
            case DATE -> inWords.apply(LocalDate.parse(whole));
            case MONEY -> "£" + new BigDecimal(whole.replace("£", "")).setScale(2);
            case YES_NO, TICK -> whole.equals("yes");
        };
    }
}
