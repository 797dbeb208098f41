package org.footagedesk.policy.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Lays what a policy says over what its base says. Blocks merge key by key; a list is replaced whole, unless its entries
 * have an {@code id} or {@code code}, by which they merge. {@code absent: true} takes an entry of the base away.
 */
final class Merge {

    private static final List<String> NAMES = List.of("id", "code");

    private final Problems problems;

    Merge(Problems problems) {
        this.problems = problems;
    }

    Node over(Node base, Node own) {
        return switch (own) {
            case MappingNode block when base instanceof MappingNode below -> blocks(below, block);
            case SequenceNode list
            when base instanceof SequenceNode below ->
                naming(below, list).<Node>map(name -> lists(below, list, name)).orElse(list);
            default -> own;
        };
    }

    MappingNode blocks(MappingNode base, MappingNode own) {
        var over = new LinkedHashMap<String, NodeTuple>();
        own.getValue().forEach(entry -> key(entry.getKeyNode()).ifPresent(key -> over.putIfAbsent(key, entry)));
        var used = new HashSet<NodeTuple>();
        var merged = new ArrayList<NodeTuple>();
        for (NodeTuple entry : base.getValue()) {
            Optional<NodeTuple> mine = key(entry.getKeyNode()).flatMap(key -> Optional.ofNullable(over.get(key)));
            mine.ifPresent(used::add);
            if (mine.isEmpty()) {
                merged.add(entry);
            } else if (!absent(mine.get().getValueNode())) {
                merged.add(new NodeTuple(
                        mine.get().getKeyNode(),
                        over(entry.getValueNode(), mine.get().getValueNode())));
            }
        }
        own.getValue().stream().filter(entry -> !used.contains(entry)).forEach(entry -> {
            nothingToLeaveOut(entry.getValueNode(), key(entry.getKeyNode()).orElse("?"));
            merged.add(entry);
        });
        return like(own, merged);
    }

    private SequenceNode lists(SequenceNode base, SequenceNode own, String name) {
        Map<String, Node> over = new LinkedHashMap<>();
        var merged = new ArrayList<Node>();
        var added = new ArrayList<Node>();
        for (Node entry : own.getValue()) {
            if (over.putIfAbsent(named(entry, name), entry) != null) {
                added.add(entry);
            }
        }
        for (Node entry : base.getValue()) {
            Node mine = over.remove(named(entry, name));
            if (mine == null) {
                merged.add(entry);
            } else if (!absent(mine)) {
                merged.add(over(entry, mine));
            }
        }
        over.forEach((key, entry) -> {
            nothingToLeaveOut(entry, key);
            merged.add(entry);
        });
        merged.addAll(added);
        return new SequenceNode(own.getTag(), true, merged, own.getStartMark(), own.getEndMark(), own.getFlowStyle());
    }

    /** By which key the entries of both lists are told apart; empty where one of them has no such name. */
    private static Optional<String> naming(SequenceNode base, SequenceNode own) {
        return own.getValue().isEmpty()
                ? Optional.empty()
                : NAMES.stream()
                        .filter(name -> Stream.of(base, own)
                                .flatMap(list -> list.getValue().stream())
                                .allMatch(entry -> value(entry, name).isPresent()))
                        .findFirst();
    }

    private void nothingToLeaveOut(Node entry, String key) {
        if (absent(entry)) {
            problems.add(entry, key, "there is no '" + key + "' that could be absent");
        }
    }

    private static boolean absent(Node entry) {
        return value(entry, "absent").filter("true"::equals).isPresent();
    }

    private static String named(Node entry, String name) {
        return value(entry, name).orElse("");
    }

    private static Optional<String> value(Node entry, String wanted) {
        return entry instanceof MappingNode block
                ? block.getValue().stream()
                        .filter(tuple ->
                                key(tuple.getKeyNode()).filter(wanted::equals).isPresent())
                        .map(NodeTuple::getValueNode)
                        .map(Merge::key)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> key(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** A block that stands where that one stands, with other entries. */
    static MappingNode like(MappingNode own, List<NodeTuple> entries) {
        return new MappingNode(own.getTag(), true, entries, own.getStartMark(), own.getEndMark(), own.getFlowStyle());
    }
}
