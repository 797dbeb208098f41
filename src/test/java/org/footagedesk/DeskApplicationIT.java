package org.footagedesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.camel.CamelContext;
import org.footagedesk.settings.Home;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeskApplicationIT {

    @Autowired
    private Home home;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CamelContext camel;

    @Autowired
    private Environment environment;

    @Autowired
    private Welcome welcome;

    @Test
    void theDeskStartsOnAFreshHomeAndDatabase() {
        assertThat(home.path()).isDirectory();
        assertThat(jdbc.sql("SELECT mode FROM opened_in").query(String.class).single())
                .isEqualTo("demonstration");
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("desk_app");
        assertThat(camel.getStatus().isStarted()).isTrue();
    }

    @Test
    void aDemonstrationAnswersOnThisMachineOnly() {
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void theVisitorIsToldWhereToGoAndHowToSignIn() {
        assertThat(welcome.words())
                .contains("http://127.0.0.1:" + environment.getProperty("local.server.port"))
                .contains("clerk, controller")
                .contains(home.path().resolve("demo-password").toString())
                .contains("cctv@desk.localhost");
        assertThat(home.demonstrationPasswordFile()).hasContent(home.demonstrationPassword());
    }
}
