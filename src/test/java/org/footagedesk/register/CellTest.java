package org.footagedesk.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632 960001", "-30", "@SUM(A1)", "\tx"})
    void whatBeginsLikeAFormulaIsLedByAnApostrophe(String text) {
        assertThat(Cell.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void aLineBreakIsABlankAlsoWhereItBegins() {
        assertThat(Cell.safe("two\r\nlines")).isEqualTo("two lines");
        assertThat(Cell.safe("\rx")).isEqualTo("' x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ann Example", "a=b", "CCTV-2026-00042"})
    void allElseStaysAsItIs(String text) {
        assertThat(Cell.safe(text)).isEqualTo(text);
    }
}
