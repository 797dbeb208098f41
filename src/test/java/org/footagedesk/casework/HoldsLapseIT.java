package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HeldFootageDestroyed;
import org.footagedesk.casefile.HoldEvent.HoldFailed;
import org.footagedesk.casefile.HoldEvent.HoldLapseAnnounced;
import org.footagedesk.casefile.HoldEvent.HoldLapsed;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.HoldWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Today;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.vault.Vault;
import org.footagedesk.work.Work;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What becomes of footage that the machine held by itself, ninety days on. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseworkDesk.class)
class HoldsLapseIT {

    private static final int NOTICE = 77;
    private static final int GONE = 92;

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseDesk pages;

    @Autowired
    private CaseWork work;

    @Autowired
    private HoldWork holds;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private HoldsOnFile onFile;

    @Autowired
    private Policies policies;

    @Autowired
    private TellStaff tell;

    @Autowired
    private Work durable;

    @Autowired
    private Staff staff;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    @Test
    @Shows("T-5.8")
    void whatNobodyConfirmsIsAnnouncedThenLapsesAndIsDestroyed() {
        CaseReference reference = asks("forgotten@home.example");
        Hold hold = secured(reference);

        daysLater(NOTICE).lapse(part(reference, hold));

        assertThat(desk.file(reference).all(HoldLapseAnnounced.class)).hasSize(1);
        assertThat(only(reference).state()).isEqualTo(HoldState.SECURED);
        assertThat(pages.today(person("clerk")).footageAtRisk())
                .anyMatch(row -> isAbout(row, reference) && row.whyNow().contains("destroyed on"));

        daysLater(GONE).lapse(part(reference, hold));

        CaseFile file = desk.until(
                reference, now -> !now.all(HeldFootageDestroyed.class).isEmpty());
        assertThat(file.all(HoldLapsed.class)).hasSize(1);
        assertThat(only(reference).state()).isEqualTo(HoldState.RELEASED);
        assertThat(hold.segments())
                .isNotEmpty()
                .allSatisfy(piece -> assertThatThrownBy(() -> vault.open(reference.scope(), piece.sha256()))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("holds nothing"));
        assertThat(pages.today(person("clerk")).footageAtRisk()).noneMatch(row -> isAbout(row, reference));
    }

    @Test
    void whoMustKnowIsMailedBeforeItGoes() {
        CaseReference reference = asks("told@home.example");
        Hold hold = secured(reference);

        daysLater(NOTICE).lapse(part(reference, hold));
        daysLater(NOTICE).lapse(part(reference, hold));

        var subject = "Held footage of " + reference + " is soon destroyed";
        await().atMost(CaseworkDesk.PATIENCE)
                .untilAsserted(() -> assertThat(desk.mailbox("controller@desk.localhost"))
                        .filteredOn(mail -> mail.subject().equals(subject))
                        .hasSize(1));
    }

    @Test
    void whatAPersonKeepsStays() throws IOException {
        CaseReference reference = asks("kept@home.example");
        Hold hold = secured(reference);
        daysLater(NOTICE).lapse(part(reference, hold));

        assertThat(holds.confirmHold(reference, hold.id().toString(), person("clerk")))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(holds.confirmHold(reference, hold.id().toString(), person("gpm")))
                .isEqualTo(Outcome.DONE);
        daysLater(GONE).lapse(part(reference, hold));

        assertThat(only(reference).state()).isEqualTo(HoldState.SECURED);
        assertThat(only(reference).lapsesAt()).isNull();
        vault.open(reference.scope(), hold.segments().getFirst().sha256()).close();
        assertThat(pages.today(person("clerk")).footageAtRisk()).noneMatch(row -> isAbout(row, reference));
    }

    @Test
    void theOnlyCopyOfWhatAnotherCaseAskedForNeitherLapsesNorIsLetGo() {
        CaseReference first = asks("only.copy@home.example", 44);
        Hold hold = secured(first);
        CaseReference second = asks("came.late@home.example", 44);
        Hold theirs = secured(second);
        steps.append(second, CaseEntry.MACHINE, file -> List.of(new HoldFailed(theirs.id(), "nothing-recorded")));
        daysLater(NOTICE).lapse(part(first, hold));

        daysLater(GONE).lapse(part(first, hold));

        assertThat(only(first).state()).isEqualTo(HoldState.SECURED);
        assertThat(holds.releaseHold(first, hold.id().toString(), "Not needed.", person("controller")))
                .isInstanceOf(Outcome.Changed.class);
        vaultHas(first, hold);
    }

    private void vaultHas(CaseReference reference, Hold hold) {
        assertThat(hold.segments())
                .isNotEmpty()
                .allSatisfy(
                        piece -> vault.open(reference.scope(), piece.sha256()).close());
    }

    @Test
    void nothingGoesBeforeItWasAnnouncedHoweverLateTheDeskIs() {
        CaseReference reference = asks("late@home.example");
        Hold hold = secured(reference);

        daysLater(GONE).lapse(part(reference, hold));

        assertThat(only(reference).state()).isEqualTo(HoldState.SECURED);
        assertThat(only(reference).lapsesAt()).isAfter(clock.instant().plus(Duration.ofDays(GONE + 14)));
    }

    @Test
    void whatThePersonLetsGoIsDestroyedButForWhatAnotherHoldNeeds() {
        // At an hour of its own: what other cases hold could not be let go.
        CaseReference reference = asks("released@home.example", 60);
        Hold first = secured(reference);
        LocalDateTime inside =
                London.at(first.window().from()).toLocalDateTime().plusMinutes(110);
        work.correctFinding(reference, FieldKey.INCIDENT_FROM, inside.toString(), person("clerk"));
        CaseFile both = desk.until(
                reference,
                file -> file.holds().size() == 2
                        && file.holds().values().stream().allMatch(hold -> hold.state() == HoldState.SECURED));
        Hold second = both.holds().values().stream()
                .filter(hold -> !hold.id().equals(first.id()))
                .findFirst()
                .orElseThrow();

        assertThat(holds.releaseHold(reference, first.id().toString(), "Wrong time.", person("controller")))
                .isEqualTo(Outcome.DONE);
        assertThat(holds.releaseHold(reference, first.id().toString(), "Wrong time.", person("controller")))
                .isInstanceOf(Outcome.Changed.class);

        desk.until(reference, file -> !file.all(HeldFootageDestroyed.class).isEmpty());
        assertThat(second.segments())
                .allSatisfy(piece -> assertThatCode(() ->
                                vault.open(reference.scope(), piece.sha256()).close())
                        .doesNotThrowAnyException());
    }

    private LapseHold daysLater(int days) {
        return new LapseHold(steps, onFile, policies, tell, durable, Clock.offset(clock, Duration.ofDays(days)));
    }

    /** At an hour for which no other test asks: the only copy of what another case lacks would stay. */
    private CaseReference asks(String address) {
        return asks(address, 51);
    }

    private CaseReference asks(String address, int hoursAgo) {
        return desk.telephoned(
                RequestKind.SUBJECT_ACCESS,
                Map.of(
                        FieldKey.REQUESTER_NAME,
                        "Ann Jones",
                        FieldKey.REQUESTER_EMAIL,
                        address,
                        FieldKey.CAMERA,
                        "CIVIC-RAMP",
                        FieldKey.INCIDENT_FROM,
                        London.at(clock.instant())
                                .minusHours(hoursAgo)
                                .toLocalDateTime()
                                .withNano(0)
                                .toString()));
    }

    private Hold secured(CaseReference reference) {
        desk.until(
                reference, file -> file.holds().values().stream().anyMatch(hold -> hold.state() == HoldState.SECURED));
        return only(reference);
    }

    private Hold only(CaseReference reference) {
        assertThat(desk.file(reference).holds()).hasSize(1);
        return desk.file(reference).holds().values().iterator().next();
    }

    private StaffMember person(String name) {
        return staff.named(name).orElseThrow();
    }

    private static boolean isAbout(Today.Row row, CaseReference reference) {
        return row.reference().equals(reference.value());
    }

    private static String part(CaseReference reference, Hold hold) {
        return new CasePart(reference, hold.id().value()).toString();
    }
}
