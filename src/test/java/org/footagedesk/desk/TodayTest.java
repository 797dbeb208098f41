package org.footagedesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footagedesk.desk.Today.Row;
import org.footagedesk.desk.Today.Rows;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void aListShowsItsFirstRowsAndSaysHowManyMoreThereAre() {
        var rows = rows(List.of("1", "2", "3", "4", "5"));

        assertThat(rows.rows()).extracting(Row::reference).containsExactly("1", "2", "3");
        assertThat(rows.more()).isEqualTo(2);
        assertThat(rows.total()).isEqualTo(5);
    }

    @Test
    void aShortListHasNoMore() {
        assertThat(rows(List.of("1", "2", "3")).more()).isZero();
    }

    @Test
    void aLongListTakesNoPlaceFromTheOneThatStandsBehindIt() {
        var rows = rows(List.of("1", "2", "3", "4")).and(rows(List.of("lost")));

        assertThat(rows).extracting(Row::reference).containsExactly("1", "2", "3", "lost");
        assertThat(rows.more()).isEqualTo(1);
    }

    private static Rows rows(List<String> references) {
        return Rows.of(references, 3, reference -> new Row(reference, null, "who", "what", "why", "do", null));
    }
}
