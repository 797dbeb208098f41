package org.footagedesk.letter.compose;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.form.Question;
import org.footagedesk.form.yaml.Entries;
import org.footagedesk.form.yaml.QuestionEntry;
import org.footagedesk.letter.FactName;
import org.footagedesk.letter.LegalStatement;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.shared.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What stands in a {@code fields.yaml}; every mistake is named with the file and the key. */
final class FieldsFile {

    private static final Set<String> KEYS = Set.of(
            "title", "automatic", "acknowledgement", "needs", "quotes", "asks", "enclosures", "must-say", "plainly");
    private static final Set<String> STATEMENT_KEYS = Set.of("warning", "what", "words");

    private final String file;
    private final Entries entries;

    FieldsFile(String file, InputStream yaml) {
        this.file = file;
        this.entries = Entries.of(file, new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), KEYS);
    }

    LetterTemplate template(TemplateId id) {
        return new LetterTemplate(
                id,
                titles(),
                entries.flag("automatic"),
                entries.flag("acknowledgement"),
                facts("needs"),
                facts("quotes"),
                asks(),
                texts(entries, "enclosures"),
                mustSay(),
                plainly());
    }

    private List<LegalStatement> mustSay() {
        return entries.list("must-say").stream()
                .map(statement -> Entries.of(entries.below("must-say"), statement, STATEMENT_KEYS))
                .map(statement -> new LegalStatement(
                        statement.text("warning"), statement.text("what"), texts(statement, "words")))
                .toList();
    }

    private static List<String> texts(Entries entries, String key) {
        return entries.list(key).stream().map(String::valueOf).toList();
    }

    private Map<Language, String> titles() {
        Map<Language, String> titles = inEachLanguage("title");
        if (!titles.containsKey(Language.EN)) {
            throw entries.wrong("title", "has no English title");
        }
        return titles;
    }

    private Map<Language, String> plainly() {
        Map<Language, String> plainly = inEachLanguage("plainly");
        if (!plainly.isEmpty() && !plainly.keySet().equals(titles().keySet())) {
            throw entries.wrong("plainly", "must be there in each language of the title");
        }
        return plainly;
    }

    private Map<Language, String> inEachLanguage(String key) {
        var words = new EnumMap<Language, String>(Language.class);
        entries.texts(key).forEach((code, said) -> {
            try {
                words.put(Language.of(code), said);
            } catch (IllegalArgumentException unknown) {
                throw entries.wrong(key, "names the language '" + code + "', which is not known");
            }
        });
        return words;
    }

    private List<Question> asks() {
        var asks = new ArrayList<Question>();
        for (Object ask : entries.list("asks")) {
            asks.add(QuestionEntry.of(Entries.of(file + ", asks", ask, QuestionEntry.KEYS)));
        }
        return asks;
    }

    private Set<FactName> facts(String key) {
        var names = new LinkedHashSet<FactName>();
        for (var word : entries.list(key)) {
            try {
                names.add(FactName.of(String.valueOf(word)));
            } catch (IllegalArgumentException unknown) {
                throw entries.wrong(key, "lists '" + word + "', which is not known");
            }
        }
        return names;
    }
}
