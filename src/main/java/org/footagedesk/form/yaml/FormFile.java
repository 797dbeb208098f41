package org.footagedesk.form.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.form.Check;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.FormField;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A form's YAML file. What it does not understand stops the reading, with the file and the key. */
public final class FormFile {

    private static final Set<String> FORM_KEYS = Set.of("title", "fields");
    private static final Set<String> FIELD_KEYS =
            Set.of("field", "answered-by", "label", "prompt", "help", "check", "required", "kinds");

    private FormFile() {}

    /** The form that the application ships as {@code forms/NAME.yaml}. */
    public static FormDefinition shipped(String name) {
        String file = "forms/" + name + ".yaml";
        try (InputStream stream = FormFile.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) throw new IllegalArgumentException("There is no form " + file + ".");
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException broken) {
            throw new UncheckedIOException("The form " + file + " cannot be read.", broken);
        }
    }

    /** The form in the text; the file's name is for the message when it is wrong. */
    public static FormDefinition read(String text, String file) {
        try {
            var form = mapping(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), FORM_KEYS);
            List<FormField> fields =
                    list(form, "fields").stream().map(FormFile::field).toList();
            return new FormDefinition(text(form, "title"), fields);
        } catch (YAMLException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static FormField field(Object entry) {
        var field = mapping(entry, FIELD_KEYS);
        FieldKey key = FieldKey.of(text(field, "field"));
        Set<FieldKey> answeredBy = field.containsKey("answered-by")
                ? list(field, "answered-by").stream()
                        .map(name -> FieldKey.of(String.valueOf(name)))
                        .collect(Collectors.toSet())
                : Set.of(key);
        Set<RequestKind> kinds = field.containsKey("kinds")
                ? list(field, "kinds").stream()
                        .map(name -> RequestKind.valueOf(String.valueOf(name)))
                        .collect(Collectors.toSet())
                : Set.of();
        return new FormField(
                key,
                answeredBy,
                text(field, "label"),
                text(field, "prompt"),
                text(field, "help"),
                Check.valueOf(text(field, "check")),
                Boolean.TRUE.equals(field.get("required")),
                kinds);
    }

    private static Map<?, ?> mapping(Object value, Set<String> known) {
        if (!(value instanceof Map<?, ?> mapping)) {
            throw new IllegalArgumentException("expected keys and values, found '" + value + "'.");
        }
        for (Object key : mapping.keySet()) {
            if (!(key instanceof String name && known.contains(name))) {
                throw new IllegalArgumentException("unknown key '" + key + "'.");
            }
        }
        return mapping;
    }

    private static List<?> list(Map<?, ?> mapping, String key) {
        if (mapping.get(key) instanceof List<?> list) return list;
        throw new IllegalArgumentException("'" + key + "' must be a list.");
    }

    private static String text(Map<?, ?> mapping, String key) {
        if (mapping.get(key) instanceof String text) return text.strip();
        throw new IllegalArgumentException("'" + key + "' must be a text.");
    }
}
