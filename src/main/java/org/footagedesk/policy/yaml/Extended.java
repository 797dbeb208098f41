package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A policy file together with all it takes over from the file it extends, and that one from its own base. */
final class Extended {

    private static final String EXTENDS = "extends";

    /** What makes a policy this one and no other: never taken over. */
    private static final Set<String> OWN = Set.of("id", "version", "in-force-from", EXTENDS);

    private final Problems problems;
    private final Merge merge;
    private final List<PolicyText> chain = new ArrayList<>();

    Extended(Problems problems) {
        this.problems = problems;
        this.merge = new Merge(problems);
    }

    /** Everything the file says, its own words first; nothing where a file of the chain cannot be used. */
    Found<Node> read(PolicyText text) {
        chain.add(text);
        return YamlText.compose(text.file(), text.bytes(), problems)
                .value()
                .map(root -> root instanceof MappingNode block ? over(block, text.shelf()) : Found.of(root))
                .orElseGet(Found::nothing);
    }

    private Found<Node> over(MappingNode own, Shelf shelf) {
        Optional<Node> named = own.getValue().stream()
                .filter(entry -> EXTENDS.equals(key(entry)))
                .map(NodeTuple::getValueNode)
                .findFirst();
        return named.isEmpty()
                ? Found.of(own)
                : base(named.get(), shelf)
                        .value()
                        .flatMap(text -> read(text).value())
                        .map(base ->
                                base instanceof MappingNode below ? Found.<Node>of(laid(own, below)) : Found.of(base))
                        .orElseGet(Found::nothing);
    }

    private MappingNode laid(MappingNode own, MappingNode base) {
        return merge.blocks(without(OWN, base), without(Set.of(EXTENDS), own));
    }

    private Found<PolicyText> base(Node named, Shelf shelf) {
        if (!(named instanceof ScalarNode scalar)) {
            return refused(named, "'extends' must be the name of one policy");
        }
        String name = scalar.getValue().strip();
        try {
            Optional<PolicyText> base = shelf.find(name);
            if (base.isEmpty()) {
                return refused(
                        named,
                        "'extends' names '%s', and there is no such policy%s"
                                .formatted(name, Closest.hint(name, shelf.names())));
            }
            return chain.stream()
                            .anyMatch(text -> text.place().equals(base.get().place()))
                    ? refused(named, "'extends' goes round in a circle: " + circle(base.get()))
                    : Found.of(base.get());
        } catch (IOException unreadable) {
            return refused(
                    named, "'extends' names '%s', which cannot be read: %s".formatted(name, unreadable.getMessage()));
        }
    }

    private String circle(PolicyText again) {
        return Stream.concat(chain.stream(), Stream.of(again))
                .map(PolicyText::file)
                .collect(Collectors.joining(", then "));
    }

    private <T> Found<T> refused(Node where, String message) {
        problems.add(where, EXTENDS, message);
        return Found.nothing();
    }

    private static MappingNode without(Set<String> keys, MappingNode block) {
        return Merge.like(
                block,
                block.getValue().stream()
                        .filter(entry -> !keys.contains(key(entry)))
                        .toList());
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
