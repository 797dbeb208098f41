package org.footagedesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ReasonCodeTest {

    @Test
    void aFailureWithItsOwnCodeKeepsIt() {
        assertThat(ReasonCode.of(new IllegalStateException(WorkFails.forNow("recorder-unreachable")))
                        .value())
                .isEqualTo("recorder-unreachable");
    }

    @Test
    void anyOtherFailureIsNamedAfterItsInnermostCauseAndNeverByItsWords() {
        assertThat(ReasonCode.of(new RuntimeException(new FileNotFoundException("Jane Example.pdf")))
                        .value())
                .isEqualTo("file-not-found");
        assertThat(ReasonCode.of(new SQLException("Jane")).value()).isEqualTo("sql");
        assertThat(ReasonCode.of(new OutOfMemoryError()).value()).isEqualTo("out-of-memory");
        assertThat(ReasonCode.of(new Exception() {}).value()).isEqualTo("failed");
    }

    @Test
    void aSentenceIsNoReasonCode() {
        assertThatThrownBy(() -> new ReasonCode("Jane is unknown")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAFailureForGoodIsSetAsideAtOnce() {
        assertThat(WorkFails.forGood(new IllegalStateException(WorkFails.forGood("not-a-message"))))
                .isTrue();
        assertThat(WorkFails.forGood(WorkFails.forNow("busy"))).isFalse();
        assertThat(WorkFails.forGood(new IllegalStateException())).isFalse();
    }
}
