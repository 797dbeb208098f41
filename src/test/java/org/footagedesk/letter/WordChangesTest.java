package org.footagedesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.footagedesk.letter.WordChanges.Fate;
import org.footagedesk.letter.WordChanges.Run;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    private static final String BEFORE = "Dear Ann\n\nWe will answer by Tuesday 7 April 2026. Please write.";
    private static final String AFTER = "Dear Ann\n\nWe will answer you by Monday 6 April 2026. Please write.";

    @Test
    void whatWasTakenOutAndPutInIsToldApart() {
        assertThat(WordChanges.between("We answer by Tuesday.", "We answer you by Monday."))
                .containsExactly(
                        new Run(Fate.KEPT, "We answer "),
                        new Run(Fate.ADDED, "you "),
                        new Run(Fate.KEPT, "by "),
                        new Run(Fate.REMOVED, "Tuesday."),
                        new Run(Fate.ADDED, "Monday."));
    }

    @Test
    void bothTextsCanBeReadFromTheRuns() {
        assertThat(text(Fate.REMOVED)).isEqualTo(BEFORE);
        assertThat(text(Fate.ADDED)).isEqualTo(AFTER);
    }

    @Test
    void aLetterThatNobodyChangedIsOneRun() {
        assertThat(WordChanges.between(BEFORE, BEFORE)).containsExactly(new Run(Fate.KEPT, BEFORE));
    }

    @Test
    void aVeryLongTextIsShownWholeTwice() {
        var old = "old ".repeat(3_000);
        var now = "new ".repeat(3_000);

        assertThat(WordChanges.between(old, now)).containsExactly(new Run(Fate.REMOVED, old), new Run(Fate.ADDED, now));
    }

    private static String text(Fate fate) {
        return WordChanges.between(BEFORE, AFTER).stream()
                .filter(run -> run.fate() == Fate.KEPT || run.fate() == fate)
                .map(Run::words)
                .collect(Collectors.joining());
    }
}
