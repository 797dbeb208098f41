package org.footagedesk.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.footagedesk.desk.OnPaper;
import org.footagedesk.desk.PaperStaff;
import org.footagedesk.desk.Visitor;
import org.footagedesk.people.StaffMember;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OnPaper
class SignInIT {

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Autowired
    private PaperStaff staff;

    @Test
    void theDeskAsksForASignInFirst() {
        var asked = visitor().get("/desk/cases");

        assertThat(asked.path()).isEqualTo("/sign-in");
        assertThat(asked.text()).contains("Sign in to the desk");
    }

    @Test
    void whoSignsInSeesTodayAndWhoSignsOutDoesNot() {
        var clerk = visitor().signedInAs("clerk");

        assertThat(clerk.get("/desk").text()).contains("Today");
        assertThat(clerk.submit("/desk", "/sign-out", Map.of()).text()).contains("You have signed out.");
        assertThat(clerk.get("/desk").path()).isEqualTo("/sign-in");
    }

    @Test
    void whoIsDisabledIsSignedOutAtTheirNextStep() {
        keep("leaver", Role.CLERK);
        var leaver = visitor().signedInAs("leaver");
        assertThat(leaver.get("/desk").text()).contains("Today");
        staff.disable("leaver");

        assertThat(leaver.get("/desk/cases").path()).isEqualTo("/sign-in");
        keep("leaver", Role.CLERK);
        assertThat(leaver.get("/desk/cases").path()).as("the session has ended").isEqualTo("/sign-in");
    }

    @Test
    void rolesThatWereChangedCountAtTheNextStep() {
        keep("mover", Role.CLERK);
        var mover = visitor().signedInAs("mover");
        assertThat(mover.get("/desk/cases").status()).isEqualTo(200);
        keep("mover", Role.AUDITOR);

        assertThat(mover.get("/desk/cases").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "nobody-of-that-name", "'; DROP TABLE staff; --"})
    void aWrongPasswordAndAnUnknownNameReadTheSame(String name) {
        var refused = visitor().submit("/sign-in", "/sign-in", Map.of("name", name, "password", "wrong"));

        assertThat(refused.text()).contains("The name or the password is not right. Check both and try again.");
    }

    @Test
    void afterFiveWrongPasswordsTheNameMustWaitEvenWithTheRightOne() {
        var guesser = visitor();
        for (int guess = 0; guess < 5; guess++) {
            guesser.submit("/sign-in", "/sign-in", Map.of("name", "tmo", "password", "guess " + guess));
        }
        var refused =
                guesser.submit("/sign-in", "/sign-in", Map.of("name", "tmo", "password", home.demonstrationPassword()));

        assertThat(refused.text()).contains("Too many wrong passwords. Wait 30 seconds, then try again.");
        var called = visitor().call("tmo", "GET", "/api/cases", "");
        assertThat(called.status()).isEqualTo(429);
        assertThat(called.body()).contains("Too many wrong passwords.");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var clerk = visitor().signedInAs("clerk");

        assertThat(clerk.post("/desk/set-aside/w1/replay", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustNothingElse() {
        var page = visitor().get("/sign-in");

        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self';");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void anAddressOutsideTheDeskIsSimplyNotThere() {
        var answer = visitor().get("/wp-admin");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("There is no such page", "Back to the first page");
    }

    @Test
    void aDemonstrationHasOneOfEachRole() {
        assertThat(DemonstrationStaff.NAMES.values()).containsExactlyInAnyOrder(Role.values());
        assertThat(staff.holding(Role.DATA_CONTROLLER)).extracting("name").containsExactly("controller");
    }

    private void keep(String name, Role role) {
        staff.keep(
                new StaffMember(name, "Somebody", Set.of(role)),
                staff.passwordHashOf("clerk").orElseThrow());
    }

    private Visitor visitor() {
        return new Visitor(environment, home);
    }
}
