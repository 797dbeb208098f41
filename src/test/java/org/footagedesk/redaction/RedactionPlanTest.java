package org.footagedesk.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

class RedactionPlanTest {

    private static final FrameSize FRAME = new FrameSize(640, 360);
    private static final TimeWindow MINUTE =
            new TimeWindow(Instant.parse("2026-11-21T14:30:00Z"), Instant.parse("2026-11-21T14:31:00Z"));
    private static final Box DOOR = new Box(100, 50, 80, 200);
    private static final Box STAIRS = new Box(300, 100, 60, 120);
    private static final Box CLOCK = new Box(0, 0, 200, 20);

    @Test
    void thePersonIsSeenFromEnteringToLeaving() {
        var plan = plan(region(DOOR, 10, 20), region(STAIRS, 20, 30));

        assertThat(plan.visibleAt(Duration.ofMillis(9_999))).isEmpty();
        assertThat(plan.visibleAt(Duration.ofSeconds(10))).containsExactly(DOOR);
        assertThat(plan.visibleAt(Duration.ofMillis(19_999))).containsExactly(DOOR);
        assertThat(plan.visibleAt(Duration.ofSeconds(20))).containsExactly(STAIRS);
        assertThat(plan.visibleAt(Duration.ofSeconds(30))).isEmpty();
    }

    @Test
    void theClockIsSeenThroughoutTheWindowAndNeverOutside() {
        var plan = new RedactionPlan(MINUTE, FRAME, List.of(region(DOOR, 10, 20)), Optional.of(CLOCK));

        assertThat(plan.visibleAt(Duration.ZERO)).containsExactly(CLOCK);
        assertThat(plan.visibleAt(Duration.ofSeconds(15))).containsExactly(DOOR, CLOCK);
        assertThat(plan.visibleAt(Duration.ofSeconds(60))).isEmpty();
        assertThat(plan.visibleAt(Duration.ofMillis(-1))).isEmpty();
    }

    @Test
    void aPlanWithoutARegionConcealsEverything() {
        assertThat(plan().visibleAt(Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void aBoxReachingOutsideThePictureIsAFault() {
        assertThat(faults(region(new Box(600, 0, 41, 10), 0, 1)))
                .singleElement()
                .asString()
                .contains("41 x 10 at 600, 0", "640 x 360");
        assertThat(faults(region(new Box(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 10), 0, 1)))
                .hasSize(1);
    }

    @Test
    void leavingAfterTheWindowIsAFault() {
        assertThat(faults(region(DOOR, 10, 61))).singleElement().asString().contains("after the window");
    }

    @Test
    void showingNearlyTheWholePictureIsNoRedaction() {
        assertThat(faults(region(new Box(0, 0, 640, 360), 0, 1)))
                .singleElement()
                .asString()
                .contains("nine tenths");
    }

    @Test
    void severalRegionsTogetherMayNotShowNearlyTheWholePictureEither() {
        var left = new Box(0, 0, 330, 360);
        var right = new Box(310, 0, 330, 360);

        assertThat(faults(region(left, 0, 20), region(right, 19, 30))).hasSize(1);
        assertThat(faults(region(left, 0, 20), region(right, 20, 30))).isEmpty();
    }

    @Test
    void theClocksBoxIsForTheClockAlone() {
        assertThat(RedactionPlan.faults(MINUTE, FRAME, List.of(), Optional.of(new Box(0, 0, 640, 100))))
                .singleElement()
                .asString()
                .contains("tenth of the picture");
    }

    @Test
    void aPlanWithFaultsCannotExist() {
        assertThatThrownBy(() -> plan(region(DOOR, 10, 61))).hasMessageContaining("after the window");
    }

    @Test
    void aPersonLeavesAfterEntering() {
        assertThatThrownBy(() -> region(DOOR, 10, 10)).hasMessageContaining("leave after entering");
    }

    @Test
    void onlyANamedPersonApprovesAPlan() {
        assertThatThrownBy(() -> new ReviewedPlan(plan(), " ", MINUTE.from())).hasMessageContaining("named person");
    }

    private static List<String> faults(SubjectRegion... regions) {
        return RedactionPlan.faults(MINUTE, FRAME, List.of(regions), Optional.empty());
    }

    private static RedactionPlan plan(SubjectRegion... regions) {
        return new RedactionPlan(MINUTE, FRAME, List.of(regions), Optional.empty());
    }

    private static SubjectRegion region(Box box, int from, int to) {
        return new SubjectRegion(box, Duration.ofSeconds(from), Duration.ofSeconds(to));
    }
}
