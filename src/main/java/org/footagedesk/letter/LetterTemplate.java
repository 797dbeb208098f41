package org.footagedesk.letter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.form.Question;
import org.footagedesk.shared.Language;

/**
 * A kind of letter: what it must be told and what a person must say in it; the policy says who may let it go (DOMAIN E.13).
 *
 * @param titles what stands above the letter, in each language it is written in
 * @param mayBeAutomatic whether a standing instruction may approve it ({@code AUTO} in E.13)
 * @param acknowledgement whether it answers by itself, and so travels without return path (RFC 3834)
 * @param needs what must be known before it can be written
 * @param quotes what it says where it is known; nothing else is ever told to it
 * @param asks what a person says in it
 * @param enclosures the forms that go with it, by name
 * @param mustSay what the law demands of it, which an edit must not lose unnoticed
 * @param plainly what it says to a child, in short and plain words, in each language; empty where it never goes to one
 */
public record LetterTemplate(
        TemplateId id,
        Map<Language, String> titles,
        boolean mayBeAutomatic,
        boolean acknowledgement,
        Set<FactName> needs,
        Set<FactName> quotes,
        List<Question> asks,
        List<String> enclosures,
        List<LegalStatement> mustSay,
        Map<Language, String> plainly) {

    public LetterTemplate {
        titles = Map.copyOf(titles);
        titles.values().forEach(title -> PlainText.requireLine("The title of letter " + id, title));
        needs = Set.copyOf(needs);
        quotes = Set.copyOf(quotes);
        asks = List.copyOf(asks);
        enclosures = List.copyOf(enclosures);
        mustSay = List.copyOf(mustSay);
        plainly = Map.copyOf(plainly);
        if (needs.contains(FactName.SAID) || quotes.contains(FactName.SAID)) {
            throw new IllegalArgumentException("Letter " + id + " declares what a person says under 'asks'.");
        }
        var keys = new HashSet<String>();
        for (var question : asks) {
            if (!keys.add(question.key())) {
                throw new IllegalArgumentException("Letter " + id + " asks '" + question.key() + "' twice.");
            }
        }
    }

    public Set<Language> languages() {
        return titles.keySet();
    }

    /** The question of that key, if the letter asks it. */
    public Optional<Question> asked(String key) {
        return asks.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** What does not fit the questions, by their keys: answers that are missing or wrong, and words nobody asked for. */
    public Map<String, String> problems(List<Fact.Said> said) {
        var problems = new LinkedHashMap<String, String>();
        var answers = said.stream().collect(Collectors.toMap(Fact.Said::field, Fact.Said::whole));
        asks.forEach(question -> question.problem(answers).ifPresent(problem -> problems.put(question.key(), problem)));
        said.stream()
                .filter(words -> asked(words.field()).isEmpty())
                .forEach(words -> problems.put(words.field(), "Letter " + id + " does not ask this."));
        return problems;
    }

    /** What the law demands, and a person's words no longer say though the template said it. */
    public List<LegalStatement> unsaid(Draft draft) {
        requireOwn(draft);
        return mustSay.stream()
                .filter(statement -> statement.isSaidIn(draft.generatedBody()))
                .filter(statement -> !statement.isSaidIn(draft.body()))
                .toList();
    }

    /** Whether that fact is told to this letter when it is known; whom it greets is told to every letter. */
    public boolean isTold(FactName name) {
        return switch (name) {
            case SAID, ADDRESSEE -> true;
            case FOR_CHILD -> !plainly.isEmpty();
            default -> needs.contains(name) || quotes.contains(name);
        };
    }

    void requireOwn(Draft draft) {
        if (!draft.template().equals(id)) {
            throw new IllegalArgumentException("Letter " + draft.template() + " is not a letter " + id + ".");
        }
    }
}
