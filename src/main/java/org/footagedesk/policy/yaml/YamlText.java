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

/** The bytes of a YAML file, as its outermost section; nothing is constructed from tags in it. */
final class YamlText {

    private YamlText() {}

    static Found<Section> read(byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                problems.add(0, "", "the file is empty");
                return Found.nothing();
            }
            return Section.of(root, problems);
        } catch (CharacterCodingException notText) {
            problems.add(0, "", "the file is not text in UTF-8");
        } catch (MarkedYAMLException broken) {
            problems.add(line(broken), "", "this is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            problems.add(
                    0,
                    "",
                    "this is not YAML: "
                            + String.valueOf(broken.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
        return Found.nothing();
    }

    private static int line(MarkedYAMLException broken) {
        return broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
    }
}
