package org.footagedesk.desk.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI description of the API as it is served, and whether an answer is as it says. */
final class ApiDescription {

    private final JsonNode root;

    ApiDescription(String yaml) {
        root = JsonMapper.shared().valueToTree(new Yaml().load(yaml));
    }

    JsonNode root() {
        return root;
    }

    /** One described call. */
    record Call(String method, String path, JsonNode words) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Call> calls() {
        return root.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(call -> new Call(call.getKey().toUpperCase(Locale.ROOT), path.getKey(), call.getValue())))
                .toList();
    }

    Call call(String name) {
        return calls().stream()
                .filter(call -> call.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not described."));
    }

    /** Every reference in the description, wherever it stands. */
    List<String> references() {
        return root.findValuesAsString("$ref");
    }

    /** What a reference leads to, or the thing itself. */
    JsonNode resolved(JsonNode described) {
        return described.has("$ref") ? root.at(described.get("$ref").asString().substring(1)) : described;
    }

    List<String> names(String schema) {
        return root.at("/components/schemas/" + schema + "/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Where the answer of the call is not as described, a line each. */
    List<String> differences(String call, JsonNode answer) {
        var schema = call(call)
                .words()
                .at("/responses/200/content")
                .get("application/json")
                .get("schema");
        var found = new ArrayList<String>();
        compare(answer, schema, call, found);
        return found;
    }

    private void compare(JsonNode value, JsonNode schema, String at, List<String> found) {
        JsonNode described = resolved(schema);
        if (value.isObject()) {
            object(value, described, at, found);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                compare(value.get(i), described.path("items"), at + "[" + i + "]", found);
            }
            same("array", described, at, found);
        } else {
            scalar(value, described, at, found);
        }
    }

    private void object(JsonNode value, JsonNode described, String at, List<String> found) {
        var properties = new HashMap<String, JsonNode>();
        var required = new TreeSet<String>();
        gather(described, properties, required);
        value.propertyStream().forEach(property -> {
            JsonNode schema = properties.getOrDefault(property.getKey(), described.path("additionalProperties"));
            if (schema.isMissingNode()) {
                found.add(at + " has " + property.getKey() + ", which is not described");
            } else {
                compare(property.getValue(), schema, at + "." + property.getKey(), found);
            }
        });
        required.removeAll(value.propertyNames());
        required.forEach(missing -> found.add(at + " lacks " + missing));
        properties.keySet().stream()
                .filter(property -> !value.has(property))
                .forEach(property -> found.add(at + " never has " + property));
    }

    private void gather(JsonNode described, Map<String, JsonNode> properties, TreeSet<String> required) {
        described.path("allOf").valueStream().forEach(part -> gather(resolved(part), properties, required));
        described
                .path("properties")
                .propertyStream()
                .forEach(property -> properties.put(property.getKey(), property.getValue()));
        described.path("required").valueStream().map(JsonNode::asString).forEach(required::add);
    }

    private static void scalar(JsonNode value, JsonNode described, String at, List<String> found) {
        String type = value.isNull()
                ? "null"
                : value.isString() ? "string" : value.isBoolean() ? "boolean" : value.isInt() ? "integer" : "number";
        same(type, described, at, found);
        if (described.has("enum") && described.get("enum").valueStream().noneMatch(value::equals)) {
            found.add(at + " is " + value + ", which is none of its values");
        }
        if (described.has("pattern")
                && !value.asString().matches(described.get("pattern").asString())) {
            found.add(at + " is " + value + ", which is not of its form");
        }
    }

    private static void same(String type, JsonNode described, String at, List<String> found) {
        JsonNode types = described.path("type");
        boolean told = (types.isArray() ? types.valueStream() : Stream.of(types))
                .map(JsonNode::asString)
                .anyMatch(known -> known.equals(type) || known.equals("number") && type.equals("integer"));
        if (!told) {
            found.add(at + " is of type " + type + ", described as " + types);
        }
    }
}
