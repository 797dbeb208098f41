package org.footagedesk.desk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.desk.HeldFootage;
import org.footagedesk.desk.SubjectMark;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

/** Marking footage of the night on which the clocks go back: 1.30am comes twice. */
class DrawnBoxTest {

    private static final Instant FIRST_HALF_PAST_ONE = Instant.parse("2026-10-25T00:30:00Z");
    private static final Instant SECOND_HALF_PAST_ONE = Instant.parse("2026-10-25T01:30:00Z");
    private static final TimeWindow NIGHT =
            new TimeWindow(Instant.parse("2026-10-24T23:30:00Z"), Instant.parse("2026-10-25T02:30:00Z"));
    private static final HeldFootage HELD =
            new HeldFootage("h1", "CIVIC-RAMP", NIGHT, NIGHT, null, null, new FrameSize(640, 360), List.of());

    private final InWords inWords = new InWords(Clock.fixed(NIGHT.to(), ZoneOffset.UTC));

    @Test
    void theHourInWhichTheBoxWasDrawnIsMeant() {
        assertThat(marked(FIRST_HALF_PAST_ONE).window().from()).isEqualTo(FIRST_HALF_PAST_ONE);
        assertThat(marked(SECOND_HALF_PAST_ONE).window().from()).isEqualTo(SECOND_HALF_PAST_ONE);
    }

    @Test
    void aNumberThatCannotBeReadMeansTheBeginning() {
        var typed = new HashMap<>(form(SECOND_HALF_PAST_ONE));
        typed.put("at", "99999999999999999999");

        assertThat(DrawnBox.read(typed, HELD).sound().orElseThrow().window().from())
                .isEqualTo(FIRST_HALF_PAST_ONE);
    }

    @Test
    void theTwoHoursAreToldApartInWords() {
        assertThat(inWords.second(FIRST_HALF_PAST_ONE)).isEqualTo("Sunday 25 October 2026 at 1:30:00am BST");
        assertThat(inWords.second(SECOND_HALF_PAST_ONE)).isEqualTo("Sunday 25 October 2026 at 1:30:00am GMT");
        assertThat(inWords.window(FIRST_HALF_PAST_ONE, SECOND_HALF_PAST_ONE))
                .isEqualTo("Sunday 25 October 2026 at 1:30am BST to 1:30am GMT");
    }

    @Test
    void anyOtherTimeNeedsNoSuchWord() {
        assertThat(inWords.moment(NIGHT.from())).isEqualTo("Sunday 25 October 2026 at 12:30am");
    }

    private static SubjectMark marked(Instant picture) {
        return DrawnBox.read(form(picture), HELD).sound().orElseThrow();
    }

    private static Map<String, String> form(Instant picture) {
        return Map.of(
                "at", String.valueOf(Duration.between(NIGHT.from(), picture).toSeconds()),
                "from", "2026-10-25T01:30:00",
                "to", "2026-10-25T01:31:00",
                "enters", "2026-10-25T01:30:10",
                "leaves", "2026-10-25T01:30:50",
                "x", "10",
                "y", "10",
                "width", "40",
                "height", "80");
    }
}
