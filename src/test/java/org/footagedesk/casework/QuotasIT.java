package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.HoldEvent.HoldBeyondQuota;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.HoldWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Visitor;
import org.footagedesk.people.Staff;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What one sender may have held in a day without a person: five holds under the shipped policy. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseworkDesk.class)
class QuotasIT {

    private static final String ALL_CAMERAS = "";

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseDesk pages;

    @Autowired
    private CaseWork work;

    @Autowired
    private HoldWork holds;

    @Autowired
    private CorrectDetail correct;

    @Autowired
    private CaseIndex index;

    @Autowired
    private Staff staff;

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Autowired
    private Clock clock;

    @Test
    void theSixthHoldOfASendersDayWaitsForAPersonAndAnotherSenderIsUnaffected() {
        asks("often@home.example", 1, ALL_CAMERAS);
        CaseReference second = asks("Often@home.example", 2, "CIVIC-RAMP");
        CaseReference other = asks("seldom@home.example", 2, "CIVIC-RAMP");

        assertThat(desk.file(other).all(HoldRequested.class)).hasSize(1);
        CaseFile file = desk.file(second);
        assertThat(file.holds()).isEmpty();
        HoldBeyondQuota beyond = file.beyondQuota().getFirst();
        assertThat(beyond.camera()).isEqualTo("CIVIC-RAMP");
        var clerk = staff.named("clerk").orElseThrow();
        assertThat(pages.today(clerk).footageAtRisk())
                .anyMatch(row ->
                        row.reference().equals(second.value()) && row.toDo().contains("hold it"));

        assertThat(holds.holdNow(second, beyond.hold().toString(), clerk)).isEqualTo(Outcome.DONE);
        assertThat(holds.holdNow(second, beyond.hold().toString(), clerk)).isEqualTo(Outcome.DONE);

        assertThat(desk.file(second).all(HoldRequested.class))
                .singleElement()
                .extracting(HoldRequested::window)
                .isEqualTo(beyond.window());
        assertThat(desk.file(second).beyondQuota()).isEmpty();
        assertThat(pages.today(clerk).footageAtRisk())
                .noneMatch(row ->
                        row.reference().equals(second.value()) && row.toDo().contains("hold it"));
    }

    @Test
    void twoMailsOfOneSenderShareTheDay() {
        mails("one", 1);
        mails("two", 2);
        var sender = new EmailAddress("mail@home.example");
        await().atMost(CaseworkDesk.PATIENCE)
                .until(() -> index.byCorrespondent(sender).size() == 2);

        var both = index.byCorrespondent(sender).stream().map(desk::file).toList();

        assertThat(both.stream()
                        .mapToInt(file -> file.all(HoldRequested.class).size())
                        .sum())
                .isEqualTo(5);
        assertThat(both.stream().mapToInt(file -> file.beyondQuota().size()).sum())
                .isEqualTo(5);
    }

    @Test
    void whatAPersonAsksForIsOutsideTheQuota() {
        asks("right@home.example", 1, ALL_CAMERAS);
        CaseReference second = asks("right@home.example", 2, "CIVIC-RAMP");

        correct.correct(second, FieldKey.CAMERA, "CIVIC-RAMP", "clerk");

        CaseFile file = desk.file(second);
        assertThat(file.all(HoldRequested.class)).hasSize(1);
        assertThat(file.requestOf(file.holds().keySet().iterator().next()).actor())
                .isEqualTo("clerk");
    }

    @Test
    void theButtonHoldsWhatWasBeyondTheQuotaUnderTheNameOfWhoPressedIt() {
        asks("button@home.example", 1, ALL_CAMERAS);
        CaseReference reference = asks("button@home.example", 2, "CIVIC-RAMP");
        String page = "/desk/cases/" + reference;
        var clerk = visitor().signedInAs("clerk");
        var form = clerk.get(page).page().selectFirst("form[action$=/hold]");
        assertThat(form.selectFirst("button").text()).startsWith("Hold ").endsWith(" now");

        var after = clerk.submit(page, form.attr("action"), Map.of());

        assertThat(after.raw().previousResponse().orElseThrow().statusCode()).isEqualTo(302);
        assertThat(after.path()).isEqualTo(page);
        assertThat(after.text()).contains("The footage is asked for");
        assertThat(after.page().select("form[action$=/hold]")).isEmpty();
        CaseFile file = desk.file(reference);
        assertThat(file.requestOf(file.holds().keySet().iterator().next()).actor())
                .isEqualTo("clerk");
    }

    @Test
    void whoMayNotCorrectACaseOrComesFromAnotherPageHoldsNothing() {
        asks("forged@home.example", 1, ALL_CAMERAS);
        CaseReference reference = asks("forged@home.example", 2, "CIVIC-RAMP");
        String button = "/desk/cases/" + reference + "/holds/"
                + desk.file(reference).beyondQuota().getFirst().hold() + "/hold";

        for (String name : List.of("admin", "auditor", "operator")) {
            assertThat(visitor()
                            .signedInAs(name)
                            .submit("/desk", button, Map.of())
                            .status())
                    .as(name)
                    .isEqualTo(403);
        }
        assertThat(visitor().signedInAs("clerk").post(button, Map.of()).status())
                .as("a form without the desk's token")
                .isEqualTo(403);
        assertThat(visitor().submit("/sign-in", button, Map.of()).path())
                .as("nobody")
                .isEqualTo("/sign-in");
        assertThat(desk.file(reference).holds()).isEmpty();
    }

    @Test
    void footageThatTheCaseKnowsNothingOfIsNotHeld() {
        asks("wrong@home.example", 1, ALL_CAMERAS);
        CaseReference reference = asks("wrong@home.example", 2, "CIVIC-RAMP");
        String holds = "/desk/cases/" + reference + "/holds/";
        var clerk = visitor().signedInAs("clerk");

        assertThat(clerk.submit("/desk", holds + "nonsense/hold", Map.of()).status())
                .isEqualTo(404);
        clerk.submit("/desk", holds + UUID.randomUUID() + "/hold", Map.of());

        assertThat(desk.file(reference).holds()).isEmpty();
    }

    private Visitor visitor() {
        return new Visitor(environment, home);
    }

    private CaseReference asks(String address, int daysAgo, String camera) {
        var fields = new HashMap<>(Map.of(
                FieldKey.REQUESTER_NAME,
                "Ann Jones",
                FieldKey.REQUESTER_EMAIL,
                address,
                FieldKey.INCIDENT_FROM,
                daysAgo(daysAgo).toString()));
        if (!camera.isEmpty()) {
            fields.put(FieldKey.CAMERA, camera);
        }
        return desk.telephoned(RequestKind.SUBJECT_ACCESS, fields);
    }

    private void mails(String id, int daysAgo) {
        desk.mailed("""
                From: Ann Jones <mail@home.example>
                To: cctv@desk.localhost
                Message-ID: <quota-%s@home.example>
                Subject: Subject access request
                Date: %s

                Please send me a copy of the CCTV footage of myself on %s at 15:00.
                """.formatted(
                        id,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(London.at(clock.instant())),
                        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(daysAgo(daysAgo))));
    }

    private LocalDateTime daysAgo(int days) {
        return London.at(clock.instant()).minusDays(days).toLocalDateTime().withNano(0);
    }
}
