package org.footagedesk.policy.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Copies the nodes of a file with its name in their marks: the parser's own marks do not tell files apart. */
final class NodesOfFile {

    private final String file;
    private final Map<Node, Node> copies = new HashMap<>();
    private final Set<Node> open = new HashSet<>();

    NodesOfFile(String file) {
        this.file = file;
    }

    /** The copy; a block that an alias puts into itself is no file anybody can mean. */
    Node named(Node node) {
        Node known = copies.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            throw new YAMLException("a block contains itself");
        }
        Node copy = copy(node);
        open.remove(node);
        copies.put(node, copy);
        return copy;
    }

    private Node copy(Node node) {
        return switch (node) {
            case MappingNode mapping ->
                new MappingNode(
                        mapping.getTag(),
                        true,
                        mapping.getValue().stream().map(this::named).toList(),
                        named(mapping.getStartMark()),
                        named(mapping.getEndMark()),
                        mapping.getFlowStyle());
            case SequenceNode sequence ->
                new SequenceNode(
                        sequence.getTag(),
                        true,
                        sequence.getValue().stream().map(this::named).toList(),
                        named(sequence.getStartMark()),
                        named(sequence.getEndMark()),
                        sequence.getFlowStyle());
            case ScalarNode scalar ->
                new ScalarNode(
                        scalar.getTag(),
                        scalar.getValue(),
                        named(scalar.getStartMark()),
                        named(scalar.getEndMark()),
                        scalar.getScalarStyle());
            default -> throw new YAMLException("a block refers to nothing");
        };
    }

    private NodeTuple named(NodeTuple entry) {
        return new NodeTuple(named(entry.getKeyNode()), named(entry.getValueNode()));
    }

    private Mark named(Mark mark) {
        return new Mark(file, mark.getIndex(), mark.getLine(), mark.getColumn(), new int[0], 0);
    }
}
