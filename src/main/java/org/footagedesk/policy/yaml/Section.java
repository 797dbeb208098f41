package org.footagedesk.policy.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One block of keys in a file: each key is asked for by name, and a key nobody asked for is a problem. */
final class Section {

    private final String name;
    private final int line;
    private final Problems problems;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(String name, int line, MappingNode node, Problems problems) {
        this.name = name;
        this.line = line;
        this.problems = problems;
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.putIfAbsent(key, entry) != null) {
                problems.add(lineOf(entry.getKeyNode()), key, "key '" + key + "' stands here twice");
            }
        }
    }

    /** The file's outermost block; nothing where the file holds something else. */
    static Found<Section> of(Node root, Problems problems) {
        return block("", lineOf(root), root, problems);
    }

    <T> Found<T> value(String key, Form<T> form) {
        return node(key).map(node -> scalar(key, node, form)).orElseGet(() -> missing(key));
    }

    <T> Found<Optional<T>> optional(String key, Form<T> form) {
        return node(key)
                .map(node -> new Found<>(scalar(key, node, form).value().map(Optional::of)))
                .orElseGet(() -> Found.of(Optional.empty()));
    }

    <T> Found<List<T>> values(String key, Form<T> form) {
        return node(key)
                .map(node -> each(key, node, item -> scalar(key, item, form)))
                .orElseGet(() -> missing(key));
    }

    /** The same where the key may be missing, which is an empty list. */
    <T> Found<List<T>> optionalValues(String key, Form<T> form) {
        return node(key).isPresent() ? values(key, form) : Found.of(List.of());
    }

    <T> Found<T> section(String key, Function<Section, Found<T>> reader) {
        return node(key).map(node -> inside(key, node, reader)).orElseGet(() -> missing(key));
    }

    <T> Found<Optional<T>> optionalSection(String key, Function<Section, Found<T>> reader) {
        return node(key)
                .map(node -> new Found<>(inside(key, node, reader).value().map(Optional::of)))
                .orElseGet(() -> Found.of(Optional.empty()));
    }

    <T> Found<List<T>> sections(String key, Function<Section, Found<T>> reader) {
        return node(key)
                .map(node -> each(key, node, item -> inside(key, item, reader)))
                .orElseGet(() -> missing(key));
    }

    /** The same where the key may be missing, which is an empty list. */
    <T> Found<List<T>> optionalSections(String key, Function<Section, Found<T>> reader) {
        return node(key).isPresent() ? sections(key, reader) : Found.of(List.of());
    }

    /** Every key of this section whatever its name, with what the reader makes of its block. */
    <T> Found<Map<String, T>> named(BiFunction<String, Section, Found<T>> reader) {
        return all(key -> inside(key, node(key).orElseThrow(), block -> reader.apply(key, block)));
    }

    /** Every key of this section whatever its name, with its value. */
    <T> Found<Map<String, T>> namedValues(Form<T> form) {
        return all(key -> value(key, form));
    }

    /** The names of all keys, without asking for their values. */
    Set<String> keys() {
        return Set.copyOf(entries.keySet());
    }

    /** Makes the record once all its parts are read; notes unknown keys and what the record itself refuses. */
    <T> Found<T> made(Supplier<T> record) {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                problems.add(lineOf(entry.getKeyNode()), key, "unknown key '" + key + "'" + Closest.hint(key, asked));
            }
        });
        try {
            return Found.of(record.get());
        } catch (Found.Unusable noted) {
            return Found.nothing();
        } catch (IllegalArgumentException refused) {
            return problem(line, name, String.valueOf(refused.getMessage()));
        }
    }

    /** Notes a problem with that key's value. */
    <T> Found<T> refuse(String key, String message) {
        return problem(
                Optional.ofNullable(entries.get(key))
                        .map(entry -> lineOf(entry.getKeyNode()))
                        .orElse(line),
                key,
                message);
    }

    private <T> Found<Map<String, T>> all(Function<String, Found<T>> reader) {
        var read = new LinkedHashMap<String, Found<T>>();
        entries.keySet().forEach(key -> read.put(key, reader.apply(key)));
        return made(() -> {
            var values = new LinkedHashMap<String, T>();
            read.forEach((key, found) -> values.put(key, found.get()));
            return values;
        });
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private <T> Found<T> scalar(String key, Node node, Form<T> form) {
        if (!(node instanceof ScalarNode scalar)) {
            return problem(lineOf(node), key, "'" + key + "' must be a single value, not " + shape(node));
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            return problem(lineOf(node), key, "'" + key + "' is empty");
        }
        return form.reader()
                .apply(text)
                .map(Found::of)
                .orElseGet(() -> problem(lineOf(node), key, form.complaint().apply(key, text)));
    }

    private <T> Found<List<T>> each(String key, Node node, Function<Node, Found<T>> reader) {
        if (!(node instanceof SequenceNode sequence)) {
            return problem(lineOf(node), key, "'" + key + "' must be a list, not " + shape(node));
        }
        var read = new ArrayList<Found<T>>();
        sequence.getValue().forEach(item -> read.add(reader.apply(item)));
        return read.stream().allMatch(found -> found.value().isPresent())
                ? Found.of(read.stream().map(Found::get).toList())
                : Found.nothing();
    }

    private <T> Found<T> inside(String key, Node node, Function<Section, Found<T>> reader) {
        return block(key, lineOf(node), node, problems).value().map(reader).orElseGet(Found::nothing);
    }

    private static Found<Section> block(String name, int line, Node node, Problems problems) {
        if (node instanceof MappingNode mapping) {
            return Found.of(new Section(name, line, mapping, problems));
        }
        String what = name.isEmpty() ? "the file" : "'" + name + "'";
        problems.add(line, name, what + " must be a block of keys, not " + shape(node));
        return Found.nothing();
    }

    private <T> Found<T> missing(String key) {
        return problem(line, key, "missing key '" + key + "'" + (name.isEmpty() ? "" : " in '" + name + "'"));
    }

    private <T> Found<T> problem(int where, String key, String message) {
        problems.add(where, key, message);
        return Found.nothing();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String shape(Node node) {
        return switch (node) {
            case MappingNode _ -> "a block of keys";
            case SequenceNode _ -> "a list";
            default -> "a single value";
        };
    }
}
