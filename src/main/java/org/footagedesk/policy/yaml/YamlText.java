package org.footagedesk.policy.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The bytes of a YAML file, as nodes that know their file and line; nothing is constructed from tags in it. */
final class YamlText {

    private YamlText() {}

    /** The outermost section of a file that stands alone. */
    static Found<Section> read(String file, byte[] bytes, Problems problems) {
        return compose(file, bytes, problems)
                .value()
                .map(root -> Section.of(root, problems))
                .orElseGet(Found::nothing);
    }

    static Found<Node> compose(String file, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                problems.add(file, "the file is empty");
                return Found.nothing();
            }
            return Found.of(new NodesOfFile(file).named(root));
        } catch (CharacterCodingException notText) {
            problems.add(file, "the file is not text in UTF-8");
        } catch (MarkedYAMLException broken) {
            problems.add(file, line(broken), "this is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            problems.add(file, "this is not YAML: " + firstLine(broken));
        }
        return Found.nothing();
    }

    private static String firstLine(YAMLException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }

    private static int line(MarkedYAMLException broken) {
        return broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
    }
}
