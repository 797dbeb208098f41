package org.footagedesk.policy.yaml;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A policy with all it takes over, as one YAML text that extends nothing. Comments and the way of writing do not change
 * it; what the policy says does.
 */
final class WholeText {

    private WholeText() {}

    static String of(Node root) {
        return written(root, "") + "\n";
    }

    private static String written(Node node, String indent) {
        String deeper = indent + "  ";
        return switch (node) {
            case MappingNode block ->
                wrapped(
                        "{",
                        block.getValue().stream()
                                .map(entry -> key(entry) + ": " + written(entry.getValueNode(), deeper))
                                .toList(),
                        "}",
                        indent);
            case SequenceNode list ->
                wrapped(
                        "[",
                        list.getValue().stream()
                                .map(entry -> written(entry, deeper))
                                .toList(),
                        "]",
                        indent);
            default -> quoted(((ScalarNode) node).getValue());
        };
    }

    private static String key(NodeTuple entry) {
        return written(Objects.requireNonNull(entry.getKeyNode()), "");
    }

    private static String wrapped(String open, List<String> entries, String close, String indent) {
        return entries.isEmpty()
                ? open + close
                : entries.stream()
                        .map(entry -> indent + "  " + entry)
                        .collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
    }

    private static String quoted(String value) {
        return value.chars().mapToObj(WholeText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                character < ' ' || character > '~' ? "\\u%04x".formatted(character) : Character.toString(character);
        };
    }
}
