package org.footagedesk.form.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.form.Demand;
import org.footagedesk.form.FormSection;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.PrintedQuestion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML file of a printed form. What it does not understand stops the reading, with the file and the key. */
public final class PrintedFormFile {

    private static final Set<String> FORM_KEYS = Set.of("title", "introduction", "sections");
    private static final Set<String> SECTION_KEYS = Set.of("title", "words", "only-with", "office", "fields");
    private static final Set<String> FIELD_KEYS = fieldKeys();

    private final String file;
    private final String name;

    private PrintedFormFile(String file, String name) {
        this.file = file;
        this.name = name;
    }

    /** The form that travels with the program as {@code forms/NAME.yaml}. */
    public static PrintedForm shipped(String name) {
        String file = "forms/" + name + ".yaml";
        try (InputStream stream = PrintedFormFile.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no form " + file + ".");
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file, name);
        } catch (IOException broken) {
            throw new UncheckedIOException("The form " + file + " cannot be read.", broken);
        }
    }

    /** The form in the text; the file's name is for the message when it is wrong. */
    public static PrintedForm read(String text, String file, String name) {
        try {
            return new PrintedFormFile(file, name).form(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        } catch (YAMLException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private PrintedForm form(Object loaded) {
        var form = Entries.of(file, loaded, FORM_KEYS);
        return new PrintedForm(
                name,
                form.text("title"),
                words(form, "introduction"),
                form.list("sections").stream().map(this::section).toList());
    }

    private FormSection section(Object entry) {
        var section = Entries.of(file + ", sections", entry, SECTION_KEYS);
        return new FormSection(
                section.text("title"),
                words(section, "words"),
                section.list("fields").stream().map(this::question).toList(),
                onlyWith(section),
                section.flagOrNot("office"));
    }

    private PrintedQuestion question(Object entry) {
        var field = Entries.of(file + ", fields", entry, FIELD_KEYS);
        return new PrintedQuestion(QuestionEntry.of(field), onlyWith(field));
    }

    private static Optional<Demand> onlyWith(Entries entry) {
        return entry.optionalText("only-with")
                .map(demand -> Arrays.stream(Demand.values())
                        .filter(known -> known.name().equals(demand))
                        .findFirst()
                        .orElseThrow(() -> entry.wrong("only-with", "names '" + demand + "', which nobody demands")));
    }

    private static List<String> words(Entries entry, String key) {
        return entry.list(key).stream()
                .map(words -> String.valueOf(words).strip())
                .toList();
    }

    private static Set<String> fieldKeys() {
        var keys = new HashSet<>(QuestionEntry.KEYS);
        keys.add("only-with");
        return keys;
    }
}
