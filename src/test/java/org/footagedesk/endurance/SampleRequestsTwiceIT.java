package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.Patience;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample requests, handed in twice as a nervous mail program does. */
@Tag("ci")
class SampleRequestsTwiceIT {

    private static final Path SAMPLES = Path.of("../shared/samples/requests");
    private static final int RIGHT_AT_LEAST = 50;
    private static final Duration PATIENCE = Patience.LONG;

    @TempDir
    private Path folder;

    /** One sample and what is known of it. */
    private record Sample(byte[] bytes, ReadMail mail, String kind, boolean automatic) {}

    @Test
    void eachIsOneCaseOfItsKindAndNoMachineIsAnswered() throws Exception {
        assumeThat(SAMPLES).as("the sample requests lie beside the project").isDirectory();
        List<Sample> samples = samples();
        try (DemonstrationDesk desk = DemonstrationDesk.start(folder)) {
            for (int time = 0; time < 2; time++) {
                for (Sample sample : samples) {
                    desk.send(sample.bytes());
                }
            }
            DeskApi api = desk.api("controller");
            awaitAllRead(desk, api);
            var caseOf = new HashMap<String, String>();
            int right = 0;
            for (JsonNode row : api.cases()) {
                JsonNode page = api.caseNamed(row.get("reference").asString());
                for (JsonNode message : page.get("submissions")) {
                    String id = message.get("messageId").asString("");
                    assertThat(caseOf.put(id, row.get("reference").asString()))
                            .as("message %s is on one case, once", id)
                            .isNull();
                    right += kinds(samples)
                                    .getOrDefault(id, "")
                                    .equals(row.get("kind").asString())
                            ? 1
                            : 0;
                }
            }
            System.out.printf(
                    "%d samples sent twice: %d cases, %d of the right kind%n",
                    samples.size(), api.cases().size(), right);
            assertThat(right).isGreaterThanOrEqualTo(RIGHT_AT_LEAST);
            assertThat(api.cases().size()).isLessThanOrEqualTo(samples.size());
            assertThat(api.setAside()).isZero();
            // An officer may write himself and have a machine answer for him; only who never writes himself is a
            // machine.
            Set<String> people = senders(samples, false);
            Set<String> machines = senders(samples, true);
            machines.removeAll(people);
            assertThat(api.letters("WAITING"))
                    .extracting(letter -> letter.get("to").asString())
                    .doesNotContainAnyElementsOf(machines);
        }
    }

    /** What was accepted is kept, and for some seconds no message has come onto a case any more. */
    private static void awaitAllRead(DemonstrationDesk desk, DeskApi api) {
        var before = new AtomicLong();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .during(Duration.ofSeconds(5))
                .until(() -> {
                    long now = messagesOnCases(api);
                    return before.getAndSet(now) == now
                            && desk.waitingFiles() == 0
                            && api.cases().size() >= RIGHT_AT_LEAST;
                });
    }

    private static long messagesOnCases(DeskApi api) throws IOException, InterruptedException {
        long messages = 0;
        for (JsonNode row : api.cases()) {
            messages += api.caseNamed(row.get("reference").asString())
                    .get("submissions")
                    .size();
        }
        return messages;
    }

    private static Set<String> senders(List<Sample> samples, boolean automatic) {
        return samples.stream()
                .filter(sample -> sample.automatic() == automatic)
                .flatMap(sample -> sample.mail().sender().stream())
                .map(EmailAddress::value)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> kinds(List<Sample> samples) {
        var kinds = new HashMap<String, String>();
        samples.forEach(sample -> sample.mail().messageId().ifPresent(id -> kinds.put(id, sample.kind())));
        return kinds;
    }

    private static List<Sample> samples() throws IOException {
        var json = JsonMapper.builder().build();
        var samples = new ArrayList<Sample>();
        try (Stream<String> truths = Files.lines(SAMPLES.resolve("truth.jsonl"))) {
            for (String line : truths.filter(text -> !text.isBlank()).toList()) {
                JsonNode truth = json.readTree(line);
                byte[] bytes =
                        Files.readAllBytes(SAMPLES.resolve(truth.get("file").asString()));
                samples.add(new Sample(
                        bytes,
                        new MailReader().read(new ByteArrayInputStream(bytes)),
                        truth.get("kind").asString(),
                        truth.get("automatic").asBoolean()));
            }
        }
        return samples;
    }
}
