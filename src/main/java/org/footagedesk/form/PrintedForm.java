package org.footagedesk.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A form that people fill in on paper or on a screen, and send back.
 *
 * @param name by which letters enclose it, such as {@code subject-access}
 * @param introduction the paragraphs under its title
 */
public record PrintedForm(String name, String title, List<String> introduction, List<FormSection> sections) {

    public PrintedForm {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
        var keys = new HashSet<String>();
        sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(asked -> asked.question().key())
                .filter(key -> !keys.add(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("The form " + name + " asks '" + key + "' twice.");
                });
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("The form " + name + " asks nothing.");
        }
    }

    /**
     * The form as one body prints it.
     *
     * @param demands what the body asks for; everything that belongs to another demand is left out
     * @param house the words of the body, by the names under which the form quotes them in braces
     */
    public PrintedForm of(Set<Demand> demands, Map<String, String> house) {
        UnaryOperator<String> filled = words -> filled(words, house);
        return new PrintedForm(
                name,
                filled.apply(title),
                introduction.stream().map(filled).toList(),
                sections.stream()
                        .filter(section -> section.isPrinted(demands))
                        .map(section -> section.of(demands, filled))
                        .toList());
    }

    /** All questions, in order. */
    public Stream<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(PrintedQuestion::question);
    }

    /** The questions put to whoever fills the form in; not those of the body's own page. */
    public Stream<Question> askedOfSender() {
        return sections.stream()
                .filter(section -> !section.office())
                .flatMap(section -> section.questions().stream())
                .map(PrintedQuestion::question);
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    private static String filled(String words, Map<String, String> house) {
        var text = words;
        for (var entry : house.entrySet()) {
            text = text.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return text;
    }
}
