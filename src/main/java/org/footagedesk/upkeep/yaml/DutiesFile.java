package org.footagedesk.upkeep.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.Question;
import org.footagedesk.shared.Role;
import org.footagedesk.upkeep.About;
import org.footagedesk.upkeep.Duties;
import org.footagedesk.upkeep.Duty;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The file of the duties. What it does not understand stops the reading, with the file and the key. */
public final class DutiesFile {

    private static final Set<String> DUTY_KEYS =
            Set.of("id", "title", "clause", "about", "every", "first", "due-from", "notice-days", "by", "asks");
    private static final Set<String> QUESTION_KEYS = Set.of("key", "label", "help", "kind", "options", "required");
    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,3}) (month|year)s?");

    private DutiesFile() {}

    /** The duties that the application ships. */
    public static Duties shipped() {
        String file = "upkeep/duties.yaml";
        try (InputStream stream = DutiesFile.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no file " + file + ".");
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException broken) {
            throw new UncheckedIOException("The duties of " + file + " cannot be read.", broken);
        }
    }

    /** The duties in the text; the file's name is for the message when it is wrong. */
    public static Duties read(String text, String file) {
        try {
            var root = mapping(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), Set.of("duties"));
            return new Duties(
                    list(root, "duties").stream().map(DutiesFile::duty).toList());
        } catch (YAMLException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Duty duty(Object entry) {
        var duty = mapping(entry, DUTY_KEYS);
        return new Duty(
                text(duty, "id"),
                text(duty, "title"),
                text(duty, "clause"),
                About.valueOf(text(duty, "about")),
                optional(duty, "every").map(DutiesFile::interval),
                optional(duty, "first").map(LocalDate::parse),
                optional(duty, "due-from"),
                duty.get("notice-days") instanceof Integer days ? days : 0,
                list(duty, "by").stream()
                        .map(role -> Role.valueOf(String.valueOf(role)))
                        .collect(Collectors.toSet()),
                list(duty, "asks").stream().map(DutiesFile::question).toList());
    }

    private static Question question(Object entry) {
        var question = mapping(entry, QUESTION_KEYS);
        return new Question(
                text(question, "key"),
                text(question, "label"),
                optional(question, "help").orElse(""),
                AnswerKind.valueOf(text(question, "kind")),
                options(question.get("options")),
                !Boolean.FALSE.equals(question.get("required")),
                Optional.empty());
    }

    private static Map<String, String> options(@Nullable Object value) {
        var options = new LinkedHashMap<String, String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, words) -> options.put(String.valueOf(name), String.valueOf(words)));
        }
        return options;
    }

    private static Period interval(String words) {
        Matcher interval = INTERVAL.matcher(words);
        if (!interval.matches()) {
            throw new IllegalArgumentException("'" + words + "' is no interval such as '3 months' or '1 year'.");
        }
        int number = Integer.parseInt(interval.group(1));
        return interval.group(2).equals("month") ? Period.ofMonths(number) : Period.ofYears(number);
    }

    private static Map<?, ?> mapping(@Nullable Object value, Set<String> known) {
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
        if (mapping.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("'" + key + "' must be a list.");
    }

    private static String text(Map<?, ?> mapping, String key) {
        return optional(mapping, key).orElseThrow(() -> new IllegalArgumentException("'" + key + "' must be a text."));
    }

    /** A day in a YAML file is read as a date; its text is what counts. */
    private static Optional<String> optional(Map<?, ?> mapping, String key) {
        return switch (mapping.get(key)) {
            case null -> Optional.empty();
            case String text -> Optional.of(text.strip());
            case Date day -> Optional.of(day.toInstant().toString().substring(0, 10));
            case Object other -> Optional.of(String.valueOf(other));
        };
    }
}
