package org.footagedesk.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One YAML file of the map, as a reader sees it. */
record RouteFile(String name, List<Route> routes) {

    private static final Set<String> ENDPOINT_WORDS = Set.of("to", "toD", "wireTap", "enrich", "pollEnrich");
    private static final Set<String> STEP_LISTS = Set.of("steps");
    private static final Set<String> SCRIPTS = Set.of(
            "script", "groovy", "js", "mvel", "ognl", "joor", "java", "python", "spel", "jq", "jslt", "datasonnet");

    static List<RouteFile> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".camel.yaml"))
                    .sorted()
                    .map(file -> read(file.getFileName().toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RouteFile read(String name, String yaml) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        List<Route> routes = new ArrayList<>();
        for (Object entry : (List<?>) content) {
            ((Map<?, ?>) entry).forEach((kind, body) -> {
                if (kind.equals("route") || kind.equals("from")) {
                    routes.add(Route.of(kind.equals("route") ? (Map<?, ?>) body : Map.of("from", body)));
                }
            });
        }
        return new RouteFile(name, routes);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One route.
     *
     * @param targets the endpoints it sends to, without their options
     * @param offences what it says that no route may say
     */
    record Route(
            Optional<String> id,
            Optional<String> description,
            String from,
            int steps,
            List<String> targets,
            List<String> offences) {

        static Route of(Map<?, ?> route) {
            Map<?, ?> from = (Map<?, ?>) route.get("from");
            List<String> targets = new ArrayList<>();
            List<String> offences = new ArrayList<>();
            int[] steps = {0};
            String source = endpoint(String.valueOf(from.get("uri")), from.get("parameters"));
            visit(from, (key, value) -> {
                if (ENDPOINT_WORDS.contains(key)) {
                    targets.add(targetOf(value));
                }
                if (SCRIPTS.contains(key)) {
                    offences.add("a script (" + key + ")");
                }
                if (STEP_LISTS.contains(key) && value instanceof List<?> list) {
                    steps[0] += list.size();
                }
                if (key.equals("split") && source.startsWith("work:") && !stopsOnException(value)) {
                    offences.add("a split in work: without stopOnException: true, which would hide a failure");
                }
                if (key.equals("onException") || key.equals("errorHandler") || key.equals("doTry")) {
                    offences.add("its own handling of failures (" + key + "); work: is the only retry layer");
                }
            });
            return new Route(
                    Optional.ofNullable((String) route.get("id")),
                    Optional.ofNullable((String) route.get("description")),
                    source,
                    steps[0],
                    List.copyOf(targets),
                    List.copyOf(offences));
        }

        private static boolean stopsOnException(Object split) {
            return split instanceof Map<?, ?> map && "true".equals(String.valueOf(map.get("stopOnException")));
        }

        private static String targetOf(Object value) {
            return value instanceof Map<?, ?> map
                    ? endpoint(String.valueOf(map.get("uri")), map.get("parameters"))
                    : endpoint(String.valueOf(value), null);
        }

        /** The scheme and name of an endpoint; YAML may write the name among the parameters. */
        private static String endpoint(String uri, Object parameters) {
            String plain = uri.replace("://", ":");
            plain = plain.contains("?") ? plain.substring(0, plain.indexOf('?')) : plain;
            boolean named = plain.contains(":");
            return !named && parameters instanceof Map<?, ?> map && map.get("name") != null
                    ? plain + ":" + map.get("name")
                    : plain;
        }

        private static void visit(Object node, BiConsumer<String, Object> visitor) {
            switch (node) {
                case Map<?, ?> map ->
                    map.forEach((key, value) -> {
                        visitor.accept(String.valueOf(key), value);
                        visit(value, visitor);
                    });
                case List<?> list -> list.forEach(value -> visit(value, visitor));
                case null, default -> {}
            }
        }
    }
}
