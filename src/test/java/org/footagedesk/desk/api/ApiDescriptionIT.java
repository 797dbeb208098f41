package org.footagedesk.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.desk.LetterApprover;
import org.footagedesk.desk.OnPaper;
import org.footagedesk.desk.PaperCases;
import org.footagedesk.desk.PaperDesk;
import org.footagedesk.desk.Visitor;
import org.footagedesk.intake.Channel;
import org.footagedesk.letter.LetterState;
import org.footagedesk.policy.CaseState;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code /api/openapi.yaml} says is what the API does. */
@OnPaper
class ApiDescriptionIT {

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private ApiDescription description = new ApiDescription("{}");

    @BeforeEach
    void fetched() {
        desk.forget();
        var answer = new Visitor(environment, home).get("/api/openapi.yaml");
        assertThat(answer.status()).as("open to all").isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("yaml");
        description = new ApiDescription(answer.body());
    }

    @Test
    void everyCallIsDescribedAndEveryDescribedCallIsThere() {
        assertThat(description.calls().stream().map(ApiDescription.Call::toString))
                .containsExactlyInAnyOrderElementsOf(mapped().keySet());
    }

    @Test
    void everyCallIsDescribedWithItsParametersAndTheTypesOfItsAnswer() {
        mapped().forEach((name, handlers) -> {
            var call = description.call(name);
            assertThat(call.words()
                            .path("parameters")
                            .valueStream()
                            .map(description::resolved)
                            .map(parameter -> parameter.get("in").asString() + " "
                                    + parameter.get("name").asString()))
                    .as("parameters of " + name)
                    .containsExactlyInAnyOrderElementsOf(parameters(handlers));
            assertThat(call.words().at("/responses/200/content").propertyNames())
                    .as("types that " + name + " answers with")
                    .containsExactlyInAnyOrderElementsOf(types(handlers));
            assertThat(call.words().has("requestBody"))
                    .as("a body of " + name)
                    .isEqualTo(parametersOf(handlers)
                            .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)));
        });
    }

    @Test
    void theDescriptionIsWholeInItself() {
        assertThat(description.root().get("openapi").asString()).startsWith("3.1.");
        assertThat(description.root().get("info").propertyNames()).contains("title", "version");
        assertThat(description.references())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.root().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(description.calls().stream()
                        .map(call -> call.words().get("operationId").asString()))
                .doesNotHaveDuplicates();
        assertThat(description.calls())
                .allSatisfy(call -> assertThat(call.words().get("responses").propertyNames())
                        .as(call.toString())
                        .contains("200", "401", "403", "429"));
    }

    @Test
    void everyAnswerIsAsDescribed() {
        assertThat(differences("GET /api/cases", "/api/cases")).isEmpty();
        assertThat(differences("GET /api/cases/{reference}", "/api/cases/" + PaperCases.ORDINARY))
                .isEmpty();
        assertThat(differences("GET /api/letters", "/api/letters?state=WAITING"))
                .isEmpty();
        assertThat(differences("GET /api/letters/{id}", "/api/letters/l1")).isEmpty();
        assertThat(differences("GET /api/set-aside", "/api/set-aside")).isEmpty();
        assertThat(differences("GET /api/policy", "/api/policy")).isEmpty();
        assertThat(differences("GET /api/policy/warnings", "/api/policy/warnings"))
                .isEmpty();
        assertThat(description.differences(
                        "POST /api/letters/{id}/approve",
                        call("POST", "/api/letters/l1/approve", "{\"sha256\":\"" + PaperDesk.READ + "\"}")))
                .isEmpty();
        assertThat(description.differences(
                        "POST /api/set-aside/{id}/replay", call("POST", "/api/set-aside/w1/replay", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/cases/CCTV-2026-99999", "/api/cases?size=0", "/api/letters?state=LOST"})
    void everyErrorIsTheOneLineThatIsDescribed(String path) {
        assertThat(call("GET", path, "").propertyNames())
                .containsExactlyElementsOf(description
                        .root()
                        .at("/components/schemas/Problem/properties")
                        .propertyNames());
    }

    @Test
    void theNamesOfKindsAndStatesAreThoseOfTheDesk() {
        var names = Map.<String, Enum<?>[]>of(
                "RequestKind", RequestKind.values(),
                "CaseState", CaseState.values(),
                "ObligationState", ObligationOnCase.State.values(),
                "HoldState", HoldState.values(),
                "CopyState", Copy.State.values(),
                "LetterState", LetterState.values(),
                "LetterApprover", LetterApprover.values(),
                "Channel", Channel.values(),
                "DocumentType", DocumentType.values());

        names.forEach((schema, values) -> assertThat(description.names(schema))
                .as(schema)
                .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList()));
    }

    private List<String> differences(String name, String path) {
        return description.differences(name, call("GET", path, ""));
    }

    private JsonNode call(String method, String path, String body) {
        return JsonMapper.shared()
                .readTree(new Visitor(environment, home)
                        .call("controller", method, path, body)
                        .body());
    }

    /** What answers each call under /api, by method and path. */
    private Map<String, Map<RequestMappingInfo, HandlerMethod>> mapped() {
        var calls = new TreeMap<String, Map<RequestMappingInfo, HandlerMethod>>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.computeIfAbsent(method + " " + path, name -> new HashMap<>())
                                        .put(info, handler))));
        return calls;
    }

    private static Set<String> parameters(Map<RequestMappingInfo, HandlerMethod> handlers) {
        return parametersOf(handlers).flatMap(ApiDescriptionIT::named).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MethodParameter> parametersOf(Map<RequestMappingInfo, HandlerMethod> handlers) {
        return handlers.values().stream().flatMap(handler -> Arrays.stream(handler.getMethodParameters()));
    }

    private static Stream<String> named(MethodParameter parameter) {
        String name = parameter.getParameter().getName();
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? Stream.of("path " + name)
                : parameter.hasParameterAnnotation(RequestParam.class) ? Stream.of("query " + name) : Stream.empty();
    }

    private static Set<String> types(Map<RequestMappingInfo, HandlerMethod> handlers) {
        return handlers.keySet().stream()
                .flatMap(info -> info.getProducesCondition().isEmpty()
                        ? Stream.of(MediaType.APPLICATION_JSON)
                        : info.getProducesCondition().getProducibleMediaTypes().stream())
                .map(MediaType::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
