package org.footagedesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.FieldKey;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String TEXT = "On Sunday at two, by the door.";

    @Test
    void findingsAreHighlightedInTheWritersOwnWords() {
        var passages = Passage.cut(TEXT, List.of(mark(18, 29), mark(3, 9)));

        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly("On ", "Sunday", " at two, ", "by the door", ".");
        assertThat(passages)
                .extracting(passage -> passage.mark() != null)
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void marksThatOverlapOrReachPastTheEndLoseNothingOfTheText() {
        var passages = Passage.cut(TEXT, List.of(mark(3, 9), mark(5, 12), mark(20, 900), mark(4, 4)));

        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(passages.stream().filter(passage -> passage.mark() != null)).hasSize(1);
    }

    @Test
    void anEmptyMessageHasNoPassages() {
        assertThat(Passage.cut("", List.of(mark(0, 3)))).isEmpty();
    }

    private static Mark mark(int from, int to) {
        return new Mark(new Span(from, to), FieldKey.INCIDENT_LOCATION, "value", 0.9);
    }
}
