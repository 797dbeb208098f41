package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldPlaced;
import org.footagedesk.casefile.HoldEvent.HoldVerified;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.HoldWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.SetAsideRow;
import org.footagedesk.desk.Visitor;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.Recorder;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.vault.Vault;
import org.footagedesk.vault.VaultRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Footage is asked for while the vault's disk takes no more of it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"desk.work.backoff=1ms", "desk.work.poll=50ms"})
@Import(CaseworkDesk.class)
class NearlyFullDiskIT {

    private static final String CAMERA = "CIVIC-RAMP";

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseDesk pages;

    @Autowired
    private CaseWork work;

    @Autowired
    private HoldWork holds;

    @Autowired
    private Staff staff;

    @Autowired
    private Recorder recorder;

    @Autowired
    private Vault vault;

    @Autowired
    private ScarceRoom room;

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Autowired
    private Clock clock;

    private StaffMember admin;

    @BeforeEach
    void somebodyLooksAfterTheDesk() {
        admin = staff.named("admin").orElseThrow();
    }

    @Test
    void theHoldStaysAskedForIsSetAsideAndIsSecuredByAReplayOnceThereIsRoom() throws IOException {
        room.left.set(false);
        CaseReference reference = asks();
        Hold before = hold(reference);
        SetAsideRow row = await().atMost(CaseworkDesk.PATIENCE)
                .until(() -> setAside(), Optional::isPresent)
                .orElseThrow();

        assertThat(row.step()).isEqualTo("secure-hold");
        assertThat(row.attempts()).as("tried again and again").isGreaterThan(5);
        assertThat(new Visitor(environment, home)
                        .signedInAs("admin")
                        .get("/desk/set-aside")
                        .text())
                .contains("secure-hold", "Disk nearly full", "Replay");
        assertThat(hold(reference)).isEqualTo(before);
        assertThat(hold(reference).state()).isEqualTo(HoldState.REQUESTED);
        assertThat(desk.file(reference).all(HoldPlaced.class)).isEmpty();
        assertThat(footageInTheVault(before)).isEmpty();

        assertThat(work.replay(row.id(), admin)).isEqualTo(Outcome.DONE);
        assertThat(await().atMost(CaseworkDesk.PATIENCE)
                        .until(
                                () -> setAside(),
                                again -> again.filter(other -> !other.id().equals(row.id()))
                                        .isPresent()))
                .as("replayed while there is still no room, it is set aside again")
                .isPresent();

        room.left.set(true);
        assertThat(work.replay(setAside().orElseThrow().id(), admin)).isEqualTo(Outcome.DONE);
        desk.until(reference, file -> file.holds().get(before.id()).state() == HoldState.SECURED);

        for (var kept :
                desk.file(reference).last(HoldVerified.class).orElseThrow().segments()) {
            try (InputStream bytes = vault.open(reference.scope(), kept.sha256())) {
                assertThat(bytes.readAllBytes()).hasSize((int) kept.bytes());
            }
        }
        assertThat(setAside()).isEmpty();
    }

    private CaseReference asks() {
        return desk.telephoned(
                RequestKind.SUBJECT_ACCESS,
                Map.of(
                        FieldKey.REQUESTER_NAME,
                        "Ann Jones",
                        FieldKey.REQUESTER_EMAIL,
                        "ann@home.example",
                        FieldKey.CAMERA,
                        CAMERA,
                        FieldKey.INCIDENT_FROM,
                        London.at(clock.instant())
                                .minusDays(1)
                                .toLocalDateTime()
                                .withNano(0)
                                .toString()));
    }

    private Hold hold(CaseReference reference) {
        return desk.file(reference).holds().values().iterator().next();
    }

    private Optional<SetAsideRow> setAside() {
        return pages.setAside(admin).stream()
                .filter(row -> row.reasonCode().equals("disk-nearly-full"))
                .findFirst();
    }

    /** What lies there, whole or half-written, and is as large as the smallest piece of the hold's footage. */
    private Stream<Path> footageInTheVault(Hold hold) throws IOException {
        long smallest = recorder.segments(CAMERA, hold.window()).stream()
                .mapToLong(RecordedSegment::bytes)
                .min()
                .orElseThrow();
        try (Stream<Path> all = Files.walk(home.folder("vault"))) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".part") || file.toFile().length() >= smallest)
                    .toList()
                    .stream();
        }
    }

    /** A disk that has room, or has none, as the test says. */
    static final class ScarceRoom implements VaultRoom {

        private final AtomicBoolean left = new AtomicBoolean(true);

        @Override
        public boolean isLeftFor(long bytes) {
            return left.get();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Scarce {

        @Bean
        @Primary
        ScarceRoom scarceRoom() {
            return new ScarceRoom();
        }
    }
}
