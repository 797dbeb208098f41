package org.footagedesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** The rules of the policy of Totnes, as the list in the test tree has them. */
final class PolicyRules {

    private static final String LIST = "/policy/rules.yaml";
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private PolicyRules() {}

    /**
     * One rule.
     *
     * @param by what of the product executes it, or prompts people and keeps the record
     * @param people why it is a matter for people, where it is one
     */
    record Rule(String id, String demands, List<String> by, Optional<String> people) {

        /** What is named as executing it and does not exist. */
        List<String> missing() {
            return by.stream().filter(thing -> !exists(thing)).toList();
        }
    }

    static List<Rule> all() {
        try (InputStream list = PolicyRules.class.getResourceAsStream(LIST)) {
            Map<String, List<Map<String, Object>>> read = new Yaml().load(list);
            return read.get("rules").stream().map(PolicyRules::rule).toList();
        } catch (IOException broken) {
            throw new AssertionError(LIST + " cannot be read.", broken);
        }
    }

    private static Rule rule(Map<String, Object> told) {
        var by = ((List<?>) told.get("by")).stream().map(String::valueOf).toList();
        return new Rule(
                String.valueOf(told.get("id")),
                String.valueOf(told.get("demands")),
                by,
                Optional.ofNullable(told.get("people")).map(String::valueOf));
    }

    private static boolean exists(String thing) {
        String kind = thing.substring(0, thing.indexOf(' '));
        String name = thing.substring(kind.length() + 1);
        return switch (kind) {
            case "class" -> Files.exists(Path.of("src/main/java/org/footagedesk/" + name.replace('.', '/') + ".java"));
            case "letter" -> Files.isDirectory(Path.of("templates", name));
            case "gate" -> holds(RESOURCES.resolve("policies/totnes-2025.yaml"), "{ id: " + name + ",");
            case "duty" -> holds(RESOURCES.resolve("upkeep/duties.yaml"), "- id: " + name + "\n");
            case "step" ->
                holds(
                        RESOURCES.resolve("procedures/" + name.substring(0, name.indexOf('/')) + ".yaml"),
                        "- id: " + name.substring(name.indexOf('/') + 1) + "\n");
            default -> holds(RESOURCES.resolve(kind), name);
        };
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.exists(file)
                    && Files.readString(file, StandardCharsets.UTF_8).contains(words);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read.", unreadable);
        }
    }
}
