package org.footagedesk.journal.roots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;

class JournalRootTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final StreamEnd CASE = new StreamEnd("case/CCTV-2026-00001", 3, "aa");
    private static final StreamEnd VIEW = new StreamEnd("view/1", 1, "bb");

    @Test
    void theOrderInWhichStreamsComeDoesNotMatter() {
        assertThat(root(CASE, VIEW)).isEqualTo(root(VIEW, CASE));
    }

    @Test
    void itIsTheHashOfTheSortedLinesSoThatAnybodyCanWorkItOut() {
        assertThat(root(VIEW, CASE).hash()).isEqualTo(Sha256.of("case/CCTV-2026-00001 3 aa\nview/1 1 bb\n"));
    }

    @Test
    void itCountsStreamsAndEntries() {
        assertThat(root(CASE, VIEW).streams()).isEqualTo(2);
        assertThat(root(CASE, VIEW).entries()).isEqualTo(4);
    }

    @Test
    void aChangedEntryAMissingStreamAndACutOneEachMakeAnotherRoot() {
        assertThat(List.of(
                        root(CASE, VIEW).hash(),
                        root(new StreamEnd(CASE.stream(), 3, "cc"), VIEW).hash(),
                        root(CASE).hash(),
                        root(new StreamEnd(CASE.stream(), 2, "aa"), VIEW).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void itNamesTheRootBeforeIt() {
        var next = JournalRoot.over(DAY.plusDays(1), List.of(CASE), Optional.of(root(CASE)));

        assertThat(next.previous()).contains(root(CASE).identity());
        assertThat(next.words()).contains(root(CASE).identity().hex()).doesNotContain("CCTV-2026");
    }

    @Test
    void aLineIsReadBackAsItWasWritten() {
        assertThat(StreamEnd.ofLine(CASE.line())).isEqualTo(CASE);
    }

    private static JournalRoot root(StreamEnd... ends) {
        return JournalRoot.over(DAY, List.of(ends), Optional.empty());
    }
}
