package org.footagedesk.desk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.desk.OnPaper;
import org.footagedesk.desk.Visitor;
import org.footagedesk.settings.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OnPaper
class PolicyScreenIT {

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @ParameterizedTest
    @ValueSource(strings = {"controller", "gpm", "auditor", "admin"})
    void whoAnswersForThePolicyFindsItInTheNavigation(String who) {
        var policy = as(who).get("/desk/policy").page();
        assertThat(policy.select(".desk-nav a[aria-current=page]").text()).isEqualTo("Policy");
        assertThat(policy.select("h1").text()).isEqualTo("Policy");
    }

    @Test
    void aWarningSaysItsLevelInWords() {
        var page = as("controller").get("/desk/policy").page();
        assertThat(page.selectFirst("tbody tr").text())
                .containsIgnoringCase("W-01 illegal")
                .contains("9.7", "A person pays.", "Nothing may be charged.");
        assertThat(page.text())
                .contains("2025 to 2028", "W-07", "a refusal rests on a dispute", "anytown/2", "31 March 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "tmo", "committee"})
    void othersAreRefused(String who) {
        assertThat(as(who).get("/desk/policy").status()).isEqualTo(403);
        assertThat(as(who).get("/desk").page().select(".desk-nav a[href=/desk/policy]"))
                .isEmpty();
    }

    private Visitor as(String name) {
        return new Visitor(environment, home).signedInAs(name);
    }
}
