package org.footagedesk.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One section of a printed form.
 *
 * @param words what stands under its heading, a paragraph each
 * @param onlyWith the demand with which alone the section is printed
 * @param office whether the body fills it in, on a page of its own
 */
public record FormSection(
        String title, List<String> words, List<PrintedQuestion> questions, Optional<Demand> onlyWith, boolean office) {

    public FormSection {
        words = List.copyOf(words);
        questions = List.copyOf(questions);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A section of a form needs a title.");
        }
    }

    FormSection of(Set<Demand> demands, UnaryOperator<String> filled) {
        return new FormSection(
                title,
                words.stream().map(filled).toList(),
                questions.stream().filter(question -> question.isAsked(demands)).toList(),
                onlyWith,
                office);
    }

    boolean isPrinted(Set<Demand> demands) {
        return onlyWith.isEmpty() || demands.contains(onlyWith.get());
    }
}
