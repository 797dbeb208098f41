package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailSuitesTest {

    @ParameterizedTest
    @ValueSource(strings = {"flanker", "mikel-mail", "mime4j", "talon"})
    void everyMessageOfOtherProjectsIsReadWithoutFailing(String collection) {
        List<Path> messages = Suite.messages(collection);

        assertThat(messages)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(Suite.read(message)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"flanker", "mikel-mail"})
    void everyAutomaticMessageIsTold(String collection) {
        assertThat(expected(collection, "is_auto_reply"))
                .isNotEmpty()
                .allSatisfy(
                        message -> assertThat(Suite.read(message).automatic()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"flanker", "mikel-mail"})
    void everyBounceIsReadExceptNoticesOfMereDelay(String collection) {
        assertThat(expected(collection, "is_bounce"))
                .filteredOn(message -> !isMereDelay(message))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(Suite.read(message).bounce()).isPresent());
    }

    @Test
    void aNoticeOfDelayIsAutomaticButNoBounce() {
        var notices = new ArrayList<>(expected("flanker", "is_bounce"));
        notices.addAll(expected("mikel-mail", "is_bounce"));

        assertThat(notices).filteredOn(MailSuitesTest::isMereDelay).hasSize(2).allSatisfy(message -> {
            assertThat(Suite.read(message).automatic()).isPresent();
            assertThat(Suite.read(message).bounce()).isEmpty();
        });
    }

    @Test
    void noAnswerOfAPersonIsTakenForAMachines() {
        assertThat(Suite.messages("talon")).isNotEmpty().allSatisfy(message -> {
            assertThat(Suite.read(message).automatic()).isEmpty();
            assertThat(Suite.read(message).bounce()).isEmpty();
        });
    }

    /** Both say that the server goes on trying. */
    private static boolean isMereDelay(Path message) {
        return message.endsWith("no-mx.eml") || message.endsWith("report_422.eml");
    }

    private static List<Path> expected(String collection, String mark) {
        var json = JsonMapper.builder().build();
        return Suite.expectations(collection).stream()
                .map(line -> (JsonNode) json.readTree(line))
                .filter(line -> line.path(mark).asBoolean(false))
                .map(line -> Suite.file(line.path("file").asString()))
                .toList();
    }
}
