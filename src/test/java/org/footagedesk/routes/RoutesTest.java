package org.footagedesk.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void everyRouteReadsAloudAndLeadsSomewhere() {
        assertThat(new RouteMap(RouteFile.all(Path.of("routes"))).faults()).isEmpty();
    }

    @Test
    void aRouteThatLeadsNowhereIsFound() {
        assertThat(faults("""
                - route:
                    id: reading
                    description: Reads what was kept.
                    from:
                      uri: work:reading
                      steps:
                        - bean: {ref: readSubmission}
                        - choice:
                            when:
                              - simple: "${body} == 'a'"
                                steps:
                                  - to: work:cases
                            otherwise:
                              steps:
                                - to: {uri: "direct:nowhere"}
                                - to: {uri: work, parameters: {name: letters, delay: 5s}}
                """))
                .containsExactly(
                        "00.camel.yaml: reading leads to work:cases, from which no route goes on",
                        "00.camel.yaml: reading leads to direct:nowhere, from which no route goes on",
                        "00.camel.yaml: reading leads to work:letters, from which no route goes on");
    }

    @Test
    void aRouteWithoutIdOrDescriptionIsFound() {
        assertThat(faults("""
                - from:
                    uri: timer:tick?period=1000
                    steps:
                      - bean: {ref: tick}
                """))
                .containsExactly(
                        "00.camel.yaml: the route from timer:tick has no id",
                        "00.camel.yaml: the route from timer:tick has no description");
    }

    @Test
    void aScriptALongRouteAndAHiddenFailureAreFound() {
        assertThat(faults("""
                - route:
                    id: long
                    description: Too much at once.
                    from:
                      uri: work:long
                      steps:
                        - script: {groovy: "1 + 1"}
                        - split:
                            simple: "${body}"
                            steps: [{bean: a}, {bean: a}, {bean: a}, {bean: a}, {bean: a}]
                        - bean: a
                        - bean: a
                        - bean: a
                        - bean: a
                """))
                .containsExactly(
                        "00.camel.yaml: long has 11 steps; about 10 can be read aloud",
                        "00.camel.yaml: long has a script (script)",
                        "00.camel.yaml: long has a script (groovy)",
                        "00.camel.yaml: long has a split in work: without stopOnException: true,"
                                + " which would hide a failure");
    }

    @Test
    void twoRoutesFromTheSamePlaceAreFound() {
        assertThat(faults("""
                - route: {id: a, description: One., from: {uri: "direct:a", steps: []}}
                - route: {id: a, description: Two., from: {uri: "direct:a", steps: []}}
                """))
                .containsExactly("00.camel.yaml: a second route from direct:a", "00.camel.yaml: a second route a");
    }

    private static List<String> faults(String yaml) {
        return new RouteMap(List.of(RouteFile.read("00.camel.yaml", yaml))).faults();
    }
}
