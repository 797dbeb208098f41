package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.desk.Visitor;
import org.footagedesk.journeys.AuthorisationTable.Address;
import org.footagedesk.people.CoverEvent;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.TrainedFor;
import org.footagedesk.people.TrainingEvent;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The desk does what {@code docs/authorisation.md} says: every address, as every role, through API and screens. */
@WholeDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationIT {

    private static final String ADDRESS = "wren.warbler@home.example";
    private static final int FORBIDDEN = 403;

    @Autowired
    private Neighbourhood people;

    @Autowired
    private HouseRolls rolls;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Clock clock;

    private final Map<String, String> places = new HashMap<>();

    @BeforeAll
    void aCaseIsThere() {
        people.send(
                Neighbourhood.request("Wren Warbler", ADDRESS, "first@wren.example", Incident.yesterdayAt("15:20")));
        String reference = people.caseReadyFor(ADDRESS);
        var page = people.page(reference);
        String nobody = new UUID(0, 0).toString();
        places.putAll(Map.of(
                "reference", reference,
                "hold", page.get("holds").get(0).get("id").asString(),
                "copy", nobody,
                "submission", nobody,
                "absence", nobody,
                "sha256", Sha256.of("no paper").hex(),
                "key", "camera"));
        places.putAll(Map.of("number", "1", "step", "note"));
        places.putAll(Map.of(
                "id", nobody, "fault", nobody, "duty", "clock-check", "thing", "CIVIC_HALL", "name", "requests"));
    }

    @AfterAll
    void everybodyIsBack() {
        rolls.training()
                .append(
                        "controller",
                        recorded -> List.of(
                                new TrainingEvent.TrainedStruck("operator", TrainedFor.OPERATING, "the test is over")));
    }

    @ParameterizedTest
    @CsvSource({
        "DC, controller",
        "GPM, gpm",
        "cover, gpm",
        "CLK, clerk",
        "new, operator",
        "OPR, operator",
        "TMO, tmo",
        "FIN, finhr",
        "AUD, auditor",
        "ADM, admin",
        "COM, committee"
    })
    void eachRoleMayDoWhatTheTableSays(String role, String name) throws IOException {
        switch (role) {
            case "OPR" -> trained();
            case "cover" -> covers(() -> differences(role, name));
            default -> {}
        }
        if (!role.equals("cover")) {
            assertThat(differences(role, name)).isEmpty();
        }
    }

    @Test
    void everyAddressOfTheDeskStandsInTheTable() throws IOException {
        Set<String> told = AuthorisationTable.lines().stream()
                .flatMap(line -> line.addresses().stream())
                .map(Address::called)
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(there());
    }

    private Set<String> there() {
        var there = new HashSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api") || path.startsWith("/desk"))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .filter(method -> Set.of("GET", "POST").contains(method.name()))
                                .map(method -> method + " " + path))
                        .forEach(there::add));
        return there;
    }

    /** Where the desk answers otherwise than the table. */
    private List<String> differences(String role, String name) throws IOException {
        var differences = new ArrayList<String>();
        Visitor signedIn = people.visitor().signedInAs(name);
        for (var line : AuthorisationTable.lines()) {
            boolean may = line.mayByRole().get(role);
            for (var address : line.addresses()) {
                int status = status(address, name, signedIn);
                if ((status != FORBIDDEN) != may || status == 401 || status >= 500) {
                    differences.add("%s %s (%s): %d".formatted(role, address, line.what(), status));
                }
            }
        }
        return differences;
    }

    private int status(Address address, String name, Visitor signedIn) {
        String path = address.path();
        for (var place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        if (path.startsWith("/api")) {
            String body = address.method().equals("GET") ? "" : body(address);
            return people.visitor().call(name, address.method(), path, body).status();
        }
        if (address.method().equals("GET")) {
            return signedIn.get(path).status();
        }
        var answer = signedIn.submit("/desk", path, address.objective().isEmpty() ? Map.of() : form(address));
        // A refusal of the use case leads back to the form and says so there.
        boolean refused = answer.page().select(".govuk-error-summary").text().contains("You cannot do this");
        return refused ? FORBIDDEN : answer.status();
    }

    private String body(Address address) {
        if (address.objective().isEmpty()) {
            return "{}";
        }
        return Stream.of(
                        "camera",
                        "CIVIC-STEPS",
                        "from",
                        from().toString(),
                        "to",
                        from().plusSeconds(60).toString(),
                        "objective",
                        address.objective(),
                        "words",
                        "to see whether it is allowed")
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.collectingAndThen(Collectors.toList(), AuthorisationIT::object));
    }

    private static String object(List<String> words) {
        var json = new StringBuilder("{");
        for (int at = 0; at < words.size(); at += 2) {
            json.append(at == 0 ? "" : ",").append(words.get(at)).append(':').append(words.get(at + 1));
        }
        return json.append('}').toString();
    }

    private Map<String, String> form(Address address) {
        return Map.of(
                "camera", "CIVIC-STEPS",
                "from", London.at(from()).toLocalDateTime().toString(),
                "to", London.at(from()).toLocalDateTime().plusMinutes(1).toString(),
                "objective", address.objective(),
                "words", "to see whether it is allowed");
    }

    private Instant from() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).minus(2, ChronoUnit.HOURS);
    }

    private void trained() {
        var today = London.day(clock.instant());
        rolls.training()
                .append(
                        "controller",
                        recorded -> List.of(new TrainingEvent.TrainedListed(
                                "operator", TrainedFor.OPERATING, today, today.plusYears(1))));
    }

    private void covers(Differences found) throws IOException {
        var today = London.day(clock.instant());
        var absence = UUID.randomUUID();
        rolls.absences()
                .append(
                        "controller",
                        recorded -> List.of(new CoverEvent.AbsenceRecorded(
                                absence, "controller", today, today.plusDays(1), "gpm")));
        try {
            assertThat(found.in()).isEmpty();
        } finally {
            rolls.absences().append("controller", recorded -> List.of(new CoverEvent.AbsenceEnded(absence)));
        }
    }

    /** What is looked for while somebody stands in. */
    private interface Differences {
        List<String> in() throws IOException;
    }
}
