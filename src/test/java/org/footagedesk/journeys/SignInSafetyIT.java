package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;

/** The door of the desk: nobody is led elsewhere by it, and nothing is sent through it in somebody's name. */
@Journey
class SignInSafetyIT {

    @Autowired
    private RunningDesk desk;

    @Test
    void signingInLeadsToTodayAndNeverToAnotherHost() {
        for (var lure : new String[] {
            "?continue=https://evil.example/",
            "?redirect=//evil.example",
            "?next=/%5Cevil.example",
            "?url=https%3A%2F%2Fevil.example"
        }) {
            try (var clerk = Browser.open(desk)) {
                clerk.go("/sign-in" + lure);
                clerk.write("Name", "clerk").write("Password", desk.password()).press("Sign in");
                assertThat(clerk.driver().getCurrentUrl()).startsWith(desk.address() + "/desk");
                assertThat(clerk.heading()).isEqualTo("Today");
            }
        }
    }

    @Test
    void aWrongPasswordIsSaidCalmly() {
        try (var clerk = Browser.open(desk)) {
            clerk.go("/desk")
                    .write("Name", "operator")
                    .write("Password", "not this one")
                    .press("Sign in");
            assertThat(clerk.words()).contains("There is a problem", "The name or the password is not right.");
            Look.at(clerk, "sign-in-refused");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk);
            Cookie session = clerk.driver().manage().getCookieNamed("JSESSIONID");
            assertThat(session.isHttpOnly()).isTrue();
            assertThat(session.getSameSite()).isEqualTo("Lax");
            assertThat(clerk.ask("return document.cookie")).isEqualTo("");
        }
    }

    @Test
    void theApiKnowsNoSession() {
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk);
            var cookies = clerk.driver().manage().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            var asked =
                    HttpRequest.newBuilder(desk.address().resolve("/api/cases")).header("Cookie", cookies);
            var answer = desk.send(asked.build());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).press("Enter a request");
            clerk.ask("document.querySelectorAll('main input[name=_csrf]').forEach(token => token.remove())");
            clerk.driver()
                    .findElement(By.xpath("//main//button[@type='submit']"))
                    .click();
            clerk.waitFor("You cannot open this page");
            assertThat(clerk.ask("return performance.getEntriesByType('navigation')[0].responseStatus"))
                    .isEqualTo(403L);
        }
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsBackToSignIn() {
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).press("Enter a request");
            clerk.driver().manage().deleteCookieNamed("JSESSIONID");
            clerk.driver()
                    .findElement(By.xpath("//main//button[@type='submit']"))
                    .click();
            clerk.waitFor("Your time was up");
            assertThat(clerk.heading()).isEqualTo("Sign in to the desk");
        }
    }

    @Test
    void aConversationThatRestedLongerThanASessionGoesOn() {
        try (var visitor = Browser.open(desk)) {
            visitor.go("/chat").press("Yes, it is me");
            assertThat(visitor.driver().manage().getCookies().stream().map(Cookie::getName))
                    .as("nothing of it lies in a session")
                    .doesNotContain("JSESSIONID");
            Set.copyOf(visitor.driver().manage().getCookies())
                    .forEach(cookie ->
                            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue());
            visitor.write("Your answer", "Sam Taylor").press("Send");
            assertThat(visitor.words()).contains("How can we reach you?");
        }
    }
}
