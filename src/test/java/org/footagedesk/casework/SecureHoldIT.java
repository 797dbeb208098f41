package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.HoldWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Staff;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What can come between the wish to hold footage and its being safe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseworkDesk.class)
class SecureHoldIT {

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private SecureHold secure;

    @Autowired
    private CaseWork work;

    @Autowired
    private HoldWork holds;

    @Autowired
    private Staff staff;

    @Autowired
    private Home home;

    @Autowired
    private Clock clock;

    @Test
    void whatAnEarlierAttemptWroteIsReadBackToo() throws IOException {
        CaseReference reference = asks("damaged@home.example");
        Hold first = secured(reference);
        damage(reference);
        HoldId second = requested(reference, first.camera(), first.window());

        assertThatThrownBy(() -> secure.secure(part(reference, second))).isInstanceOf(IOException.class);

        assertThat(state(reference, second)).isEqualTo(HoldState.PLACED);
    }

    /** Writes something else over the first bytes of everything that is kept for the case. */
    private void damage(CaseReference reference) throws IOException {
        var folder = Sha256.of(reference.scope()).hex().substring(0, 32);
        try (Stream<Path> kept = Files.list(home.folder("vault").resolve(folder))) {
            for (Path file : kept.toList()) {
                try (var bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    bytes.write(ByteBuffer.wrap(new byte[512]));
                }
            }
        }
    }

    @Test
    void aRequestOfAYearWhoseHolidaysAreNotKnownIsACaseWithItsHoldAllTheSame() {
        var reference = desk.telephoned(
                RequestKind.SUBJECT_ACCESS,
                asked("long.ago@home.example"),
                clock.instant().minus(Duration.ofDays(1500)));

        assertThat(secured(reference).state()).isEqualTo(HoldState.SECURED);
    }

    @Test
    void aRecorderThatIsAwayIsWaitedFor() throws IOException {
        CaseReference reference = asks("away@home.example");
        Hold first = secured(reference);
        HoldId waiting = requested(reference, "CAMERA-UNPLUGGED", first.window());

        secure.secure(part(reference, waiting));

        assertThat(state(reference, waiting)).isEqualTo(HoldState.REQUESTED);
    }

    @Test
    void whatTheRecorderHasOverwrittenWhileItWasAwayIsNotWaitedFor() throws IOException {
        CaseReference reference = asks("overwritten@home.example");
        secured(reference);
        var longAgo = new TimeWindow(
                clock.instant().minus(Duration.ofDays(60)), clock.instant().minus(Duration.ofDays(59)));
        HoldId gone = requested(reference, "CAMERA-UNPLUGGED", longAgo);

        secure.secure(part(reference, gone));

        assertThat(state(reference, gone)).isEqualTo(HoldState.FAILED);
    }

    @Test
    void whatTheRecorderDidNotHaveCanBeAskedForAgainOrGivenUp() throws IOException {
        CaseReference reference = asks("nothing@home.example");
        secured(reference);
        var beforeTheDemonstration = new TimeWindow(
                clock.instant().minus(Duration.ofDays(20)), clock.instant().minus(Duration.ofDays(19)));
        HoldId nothing = requested(reference, "CIVIC-RAMP", beforeTheDemonstration);
        secure.secure(part(reference, nothing));
        var clerk = staff.named("clerk").orElseThrow();

        assertThat(holds.holdAgain(reference, nothing.toString(), clerk)).isEqualTo(Outcome.DONE);
        assertThat(holds.holdAgain(reference, nothing.toString(), clerk)).isInstanceOf(Outcome.Changed.class);

        Hold again = desk
                .until(
                        reference,
                        file -> file.holds().values().stream().anyMatch(hold -> hold.state() == HoldState.FAILED))
                .holds()
                .values()
                .stream()
                .filter(hold -> hold.state() == HoldState.FAILED)
                .findFirst()
                .orElseThrow();
        assertThat(again.window()).isEqualTo(beforeTheDemonstration);
        var controller = staff.named("controller").orElseThrow();
        assertThat(holds.releaseHold(reference, again.id().toString(), "It was never recorded.", controller))
                .isEqualTo(Outcome.DONE);
        assertThat(state(reference, again.id())).isEqualTo(HoldState.RELEASED);
    }

    private HoldId requested(CaseReference reference, String camera, TimeWindow window) {
        var hold = new HoldId(UUID.randomUUID());
        steps.append(reference, "clerk", file -> List.of(new HoldRequested(hold, camera, window, "a test asks")));
        return hold;
    }

    private HoldState state(CaseReference reference, HoldId hold) {
        return desk.file(reference).holds().get(hold).state();
    }

    private CaseReference asks(String address) {
        return desk.telephoned(RequestKind.SUBJECT_ACCESS, asked(address));
    }

    private Map<FieldKey, String> asked(String address) {
        return Map.of(
                FieldKey.REQUESTER_NAME,
                "Ann Jones",
                FieldKey.REQUESTER_EMAIL,
                address,
                FieldKey.CAMERA,
                "CIVIC-RAMP",
                FieldKey.INCIDENT_FROM,
                London.at(clock.instant())
                        .minusHours(30)
                        .toLocalDateTime()
                        .withNano(0)
                        .toString());
    }

    private Hold secured(CaseReference reference) {
        return desk.until(
                        reference,
                        file -> file.holds().values().stream().anyMatch(hold -> hold.state() == HoldState.SECURED))
                .holds()
                .values()
                .iterator()
                .next();
    }

    private static String part(CaseReference reference, HoldId hold) {
        return new CasePart(reference, hold.value()).toString();
    }
}
