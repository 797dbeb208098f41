package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.footagedesk.Shows;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.CopyEvent.CopyRendered;
import org.footagedesk.casefile.RecordEvent;
import org.footagedesk.casefile.RecordEvent.CopyAuthorised;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.Clip;
import org.footagedesk.desk.CopyWork;
import org.footagedesk.desk.FootageWork;
import org.footagedesk.desk.HeldFootage;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Rendering;
import org.footagedesk.desk.SixChecks;
import org.footagedesk.desk.StepWork;
import org.footagedesk.desk.SubjectMark;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.redaction.Box;
import org.footagedesk.redaction.video.PictureResult;
import org.footagedesk.redaction.video.SourceSegment;
import org.footagedesk.redaction.video.Still;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.vault.Vault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From held footage to the numbered copy in the requester's hands: each test goes on from where the one before it ended. */
@WholeDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RedactedCopyIT {

    private static final String ADDRESS = "rosa.redwing@home.example";
    private static final String[] PROMISED = {
        "way=COPY",
        "copyNumber=1",
        "delivery=At our office",
        "obscured=The face, coat and voice of a passer-by",
        "recipients=Nobody"
    };

    /** A plain grey is of so few brightnesses once it has been through a codec. */
    private static final int NOISE = 20;

    @TempDir
    private Path folder;

    @Autowired
    private Still still;

    @Autowired
    private Neighbourhood people;

    @Autowired
    private FootageWork footage;

    @Autowired
    private CopyWork copies;

    @Autowired
    private CaseWork work;

    @Autowired
    private StepWork steps;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Staff staff;

    @Autowired
    private Vault vault;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private CaseReference reference;
    private String hold = "";
    private String copy = "";

    @BeforeAll
    void aRequestIsMailed() {
        people.send(
                Neighbourhood.request("Rosa Redwing", ADDRESS, "first@rosa.example", Incident.yesterdayAt("10:15")));
        reference = new CaseReference(people.caseReadyFor(ADDRESS));
        hold = people.page(reference.value()).get("holds").get(0).get("id").asString();
    }

    @Test
    @Order(1)
    void aClerkSeesNoFootage() {
        assertThat(footage.held(reference, hold, who("clerk"))).isEmpty();
        assertThat(footage.still(reference, hold, Duration.ofHours(1), who("clerk")))
                .isEmpty();
    }

    @Test
    @Shows("T-1.3")
    @Order(2)
    void nobodySeesFootageWithoutSayingWhatFor() {
        assertThat(footage.held(reference, hold, who("controller"))).isEmpty();
        assertThat(footage.still(reference, hold, Duration.ofHours(1), who("controller")))
                .isEmpty();
        assertThat(footage.statePurpose(reference, hold, "z", " ", who("controller")))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        unclear -> assertThat(unclear.problems()).containsOnlyKeys("objective", "words"));
        assertThat(footage.statePurpose(reference, hold, "d", "to find the person who asked", who("controller")))
                .isEqualTo(Outcome.DONE);
        assertThat(database.sql("select open from journal where type = 'footage-opened' and actor = 'controller'"
                                + " and open like :hold")
                        .param("hold", "%" + hold + "%")
                        .query(String.class)
                        .list())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("\"objective\":\"d\"")
                .doesNotContain("to find");
    }

    @Test
    @Order(3)
    void theControllerSeesAStillOfTheVeryMoment() {
        assertThat(footage.still(reference, hold, Duration.ofHours(1), who("controller")))
                .get(InstanceOfAssertFactories.BYTE_ARRAY)
                .startsWith(0xFF, 0xD8);
        assertThat(held().frame().width()).isEqualTo(640);
    }

    @Test
    @Order(3)
    void aClerkMayNotMarkTheSubject() {
        assertThat(footage.markSubject(reference, hold, mark(), who("clerk")))
                .isInstanceOfSatisfying(
                        FootageWork.Marking.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Outcome.NotAllowed.class));
    }

    @Test
    @Order(4)
    void aBoxOutsideThePictureIsRefused() {
        var mark = new SubjectMark(mark().window(), new Box(600, 300, 200, 200), mark().enters(), mark().leaves());

        assertThat(footage.markSubject(reference, hold, mark, who("controller")))
                .isInstanceOf(FootageWork.Marking.Refused.class);
    }

    @Test
    @Shows({"T-9.1f", "T-9.12"})
    @Order(5)
    void theMarkedSubjectIsRenderedForAPersonToWatch() throws IOException {
        var started = (FootageWork.Marking.Started) footage.markSubject(reference, hold, mark(), who("controller"));
        copy = started.rendering();
        people.until(() -> state() == Rendering.State.READY ? copy : null);

        Clip preview = copies.preview(reference, copy, who("controller")).orElseThrow();
        byte[] clip = bytes(preview);
        assertThat(clip.length).isEqualTo((int) preview.length()).isPositive();
        BufferedImage picture = pictureAtTwoSeconds(clip);
        Box shown = mark().box();
        for (Box outside : List.of(new Box(10, 40, 180, 280), new Box(430, 40, 200, 280))) {
            assertThat(brightnesses(picture, outside)).as("outside the box").hasSizeLessThan(NOISE);
        }
        assertThat(brightnesses(picture, shown)).as("inside the box").hasSizeGreaterThan(NOISE);
        assertThat(copies.preview(reference, copy, who("clerk"))).isEmpty();
    }

    @Test
    @Order(6)
    void thePreviewIsNoCopyYet() {
        assertThat(blocked()).contains("form");
        assertThat(events()).doesNotContain("copy-downloaded");
    }

    @Test
    @Order(7)
    void anApprovedPreviewBecomesTheNumberedCopy() {
        assertThat(copies.approve(reference, copy, who("clerk"))).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(copies.approve(reference, copy, who("controller"))).isEqualTo(Outcome.DONE);
        people.until(() -> state() == Rendering.State.APPROVED ? copy : null);

        assertThat(copies.rendering(reference, copy, who("controller"))
                        .orElseThrow()
                        .copyNumber())
                .isEqualTo("1");
        assertThat(copies.approve(reference, copy, who("controller"))).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    @Shows({"T-1.2", "T-5.7", "T-9.3", "T-9.10"})
    @Order(8)
    void theDownloadIsBlockedAndNamesEachGateInTurn() {
        StaffMember controller = who("controller");

        assertThat(blocked()).contains("form");
        taken("form-arrived", "legible=YES");
        assertThat(blocked()).contains("fee");
        work.recordFee(reference, 1000, "CARD", Optional.empty(), controller);
        assertThat(blocked()).contains("identity");
        work.recordIdentity(
                reference, Map.of(DocumentType.PASSPORT, 0), false, "a photocopy", Optional.empty(), controller);
        assertThat(blocked()).contains("identity");
        work.recordIdentity(
                reference,
                Map.of(DocumentType.PASSPORT, 1),
                true,
                "UK passport, original",
                Optional.empty(),
                controller);
        assertThat(blocked()).contains("six checks");
        work.answerSixChecks(reference, new SixChecks(true, true, true, true, true, true, "asked around"), controller);
        taken("locate", "can_be_located=yes", "objective=a", "basis=as she says");
        taken("search", "result=FOUND", "searched=the held footage");
        taken("review", "others_identifiable=yes", "duty_of_confidence=no", "basis=a passer-by");
        assertThat(blocked()).contains("decided");
        assertThat(people.visitor()
                        .signedInAs("controller")
                        .get("/desk/cases/" + reference)
                        .text())
                .contains("Name the law on which it rests: UK General Data Protection Regulation;");
        work.recordDecision(reference, CaseWork.Verdict.GRANT, "nothing against it", controller);
        assertThat(blocked()).contains("copy");
        assertThat(take("write-release", PROMISED))
                .isInstanceOfSatisfying(
                        Outcome.Blocked.class,
                        promise -> assertThat(promise.why()).contains("The copy has a number"));
        work.recordCopyReason(reference, Optional.empty(), "9.12", "the requester", controller);
        assertThat(cases.get(reference).last(CopyAuthorised.class).orElseThrow().copy())
                .hasToString(copy);
        assertThat(handOver("controller")).isInstanceOf(CopyWork.HandOver.Ready.class);
    }

    @Test
    @Order(9)
    void aRefusalThatIsRecordedWhileTheCopyIsAskedForStopsIt() {
        CompletableFuture<CopyWork.HandOver> asked = transaction.execute(status -> {
            CaseFile file = cases.getForChange(reference);
            cases.append(file, clock.instant(), "controller", List.of(refused()));
            var handingOver = CompletableFuture.supplyAsync(() -> handOver("controller"));
            await().until(() -> somebodyWaitsForTheCase() || handingOver.isDone());
            return handingOver;
        });

        assertThat(Objects.requireNonNull(asked).join()).isInstanceOf(CopyWork.HandOver.Refused.class);
        assertThat(cases.get(reference).all(CopyDownloaded.class)).hasSize(1);
        work.recordDecision(reference, CaseWork.Verdict.GRANT, "looked at again", who("controller"));
    }

    @Test
    @Order(10)
    void aClerkMayNotHandItOverEvenThen() {
        assertThat(handOver("clerk"))
                .isInstanceOfSatisfying(
                        CopyWork.HandOver.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(Outcome.NotAllowed.class));
    }

    @Test
    @Order(11)
    void whatIsHandedOverIsWhatTheRecordSays() throws IOException {
        var ready = (CopyWork.HandOver.Ready) handOver("controller");
        Sha256 downloaded = Sha256.of(bytes(ready.clip()));

        assertThat(ready.fileName()).isEqualTo(reference + "-copy-1.mp4");
        assertThat(cases.get(reference).last(CopyRendered.class).orElseThrow().sha256())
                .isEqualTo(downloaded);
        assertThat(cases.get(reference).last(CopyDownloaded.class).orElseThrow().sha256())
                .isEqualTo(downloaded);
    }

    @Test
    @Order(12)
    void whatWasDecidedForTheCopyIsKeptWithItAndItsHashStandsOnTheCase() throws IOException {
        CopyRendered made = cases.get(reference).last(CopyRendered.class).orElseThrow();
        JsonNode decisions;
        try (InputStream kept = vault.open(reference.scope(), Objects.requireNonNull(made.decisions()))) {
            decisions = JsonMapper.shared().readTree(kept);
        }

        assertThat(decisions.at("/copy").asString()).isEqualTo(reference + " copy 1");
        assertThat(decisions.at("/sha256/hex").asString())
                .isEqualTo(made.sha256().hex());
        assertThat(decisions.at("/approvedBy").asString()).isEqualTo("controller");
        assertThat(decisions.at("/plan/regions/0/box/width").asInt()).isEqualTo(220);
        assertThat(decisions
                        .at("/source")
                        .valueStream()
                        .map(piece -> piece.at("/hex").asString()))
                .isNotEmpty()
                .isSubsetOf(cases.get(reference).holds().values().stream()
                        .flatMap(held -> held.segments().stream())
                        .map(piece -> piece.sha256().hex())
                        .toList());
    }

    @Test
    @Order(13)
    void theCaseIsDisclosed() {
        assertThat(people.page(reference.value()).get("state").asString()).isEqualTo("DISCLOSED");
    }

    @Test
    @Shows("T-9.12")
    @Order(14)
    void theLetterThatPromisesTheCopySaysWhatWasObscuredInIt() {
        taken("write-release", PROMISED);
        JsonNode letter = people.page(reference.value())
                .get("letters")
                .valueStream()
                .filter(one -> one.get("template").asString().equals("SAR-8"))
                .findFirst()
                .orElseThrow();

        assertThat(people.get("controller", "/api/letters/" + letter.get("id").asString())
                        .get("text")
                        .asString())
                .contains("Your copy has the number 1.", "The face, coat and voice of a passer-by");
    }

    private static DecisionMade refused() {
        return new DecisionMade(RecordEvent.Outcome.REFUSED, "a live investigation");
    }

    private boolean somebodyWaitsForTheCase() {
        return database.sql("select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private HeldFootage held() {
        return footage.held(reference, hold, who("controller")).orElseThrow();
    }

    private SubjectMark mark() {
        var begin = held().asked().from();
        var window = new TimeWindow(begin, begin.plusSeconds(6));
        return new SubjectMark(window, new Box(200, 40, 220, 280), begin, begin.plusSeconds(6));
    }

    private BufferedImage pictureAtTwoSeconds(byte[] clip) throws IOException {
        Path file = Files.write(folder.resolve("preview.mp4"), clip);
        var start = clock.instant();
        var picture = (PictureResult.Picture) still.at(start.plusSeconds(2), List.of(new SourceSegment(file, start)));
        return ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    }

    /** How bright the pixels of a part of the picture are, each brightness once. */
    private static Set<Integer> brightnesses(BufferedImage picture, Box part) {
        var found = new HashSet<Integer>();
        for (int x = part.x(); x < part.x() + part.width(); x++) {
            for (int y = part.y(); y < part.y() + part.height(); y++) {
                found.add(picture.getRGB(x, y) >> 8 & 0xff);
            }
        }
        return found;
    }

    private Rendering.State state() {
        return copies.rendering(reference, copy, who("controller"))
                .orElseThrow()
                .state();
    }

    private CopyWork.HandOver handOver(String name) {
        return copies.handOver(reference, copy, who(name));
    }

    /** The gate that stands before the download, in lower case. */
    private String blocked() {
        return Optional.of(handOver("controller"))
                .map(CopyWork.HandOver.Refused.class::cast)
                .map(refused -> ((Outcome.Blocked) refused.why()).gate().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
    }

    private List<String> events() {
        return people.page(reference.value())
                .get("events")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private StaffMember who(String name) {
        return staff.named(name).orElseThrow();
    }

    private void taken(String step, String... answers) {
        assertThat(take(step, answers)).isEqualTo(Outcome.DONE);
    }

    private Outcome take(String step, String... answers) {
        var said = Stream.of(answers)
                .collect(Collectors.toMap(answer -> answer.split("=", 2)[0], answer -> answer.split("=", 2)[1]));
        return steps.take(reference, step, Optional.empty(), said, who("controller"));
    }

    private static byte[] bytes(Clip clip) throws IOException {
        try (InputStream bytes = clip.open()) {
            return bytes.readAllBytes();
        }
    }
}
