package org.footagedesk.form.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys and values of a YAML file; whatever is wrong is named with the file and the key. */
public final class Entries {

    private final String where;
    private final Map<?, ?> entries;

    private Entries(String where, Map<?, ?> entries) {
        this.where = where;
        this.entries = entries;
    }

    /**
     * What the file holds at that place.
     *
     * @param where the file, and the key within it
     * @param known all keys that may stand there
     */
    public static Entries of(String where, @Nullable Object loaded, Set<String> known) {
        if (!(loaded instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(where + ": expected keys and values.");
        }
        var entries = new Entries(where, map);
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw entries.wrong(String.valueOf(key), "is not known here");
            }
        }
        return entries;
    }

    public String text(String key) {
        return optionalText(key).orElseThrow(() -> wrong(key, "is missing, or no text"));
    }

    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(entries.get(key)).map(value -> {
            if (value instanceof Map || value instanceof List) {
                throw wrong(key, "must be a text");
            }
            return String.valueOf(value).strip();
        });
    }

    public boolean flag(String key) {
        return entries.get(key) instanceof Boolean flag ? flag : refuse(key);
    }

    /** The flag, or false where the key is left out. */
    public boolean flagOrNot(String key) {
        return entries.containsKey(key) && flag(key);
    }

    /** The entries of the list; none where the key is left out. */
    public List<Object> list(String key) {
        return switch (entries.get(key)) {
            case null -> List.of();
            case List<?> list -> new ArrayList<Object>(list);
            default -> throw wrong(key, "must be a list");
        };
    }

    /** The keys and texts below that key, in their order; none where the key is left out. */
    public Map<String, String> texts(String key) {
        return switch (entries.get(key)) {
            case null -> Map.of();
            case Map<?, ?> map -> {
                var texts = new LinkedHashMap<String, String>();
                map.forEach((name, text) ->
                        texts.put(String.valueOf(name), String.valueOf(text).strip()));
                yield texts;
            }
            default -> throw wrong(key, "must have keys and texts");
        };
    }

    /** An error that names the file and the key. */
    public IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(where + ": key '" + key + "' " + what + ".");
    }

    /** The place below that key, for entries within it. */
    public String below(String key) {
        return where + ", " + key;
    }

    private boolean refuse(String key) {
        throw wrong(key, entries.containsKey(key) ? "has a value of the wrong sort" : "is missing");
    }
}
