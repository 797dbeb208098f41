package org.footagedesk.letter.compose;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.footagedesk.letter.FactName;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.TemplateId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What stands in a {@code fields.yaml}; every mistake is named with the file and the key. */
final class FieldsFile {

    private static final Set<String> KEYS = Set.of("title", "automatic", "acknowledgement", "needs");

    private final String file;
    private final Map<?, ?> entries;

    FieldsFile(String file, InputStream yaml) {
        this.file = file;
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(loaded instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(file + ": expected keys and values.");
        }
        for (var key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw wrong(String.valueOf(key), "is not known here");
            }
        }
        this.entries = map;
    }

    LetterTemplate template(TemplateId id) {
        return new LetterTemplate(
                id,
                entry("title", String.class),
                entry("automatic", Boolean.class),
                entry("acknowledgement", Boolean.class),
                all("needs", FactName::of));
    }

    private <T> Set<T> all(String key, Function<String, T> reading) {
        var values = new LinkedHashSet<T>();
        for (var word : entry(key, List.class)) {
            try {
                values.add(reading.apply(String.valueOf(word)));
            } catch (IllegalArgumentException unknown) {
                throw wrong(key, "lists '" + word + "', which is not known");
            }
        }
        return values;
    }

    private <T> T entry(String key, Class<T> type) {
        var value = entries.get(key);
        if (!type.isInstance(value)) {
            throw wrong(key, value == null ? "is missing" : "has a value of the wrong sort");
        }
        return type.cast(value);
    }

    private IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(file + ": key '" + key + "' " + what + ".");
    }
}
