package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.footagedesk.casefile.Footage;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.policy.Quotas;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

class HoldQuotaTest {

    private static final Quotas A_DAY = new Quotas(5, 24, 0);
    private static final Instant NOON = Instant.parse("2026-07-04T11:00:00Z");

    @Test
    void theSixthHoldOfADayIsBeyond() {
        var wanted = hours(6, 2);

        var shares = HoldQuota.left(A_DAY, HoldsOnFile.Held.NOTHING).share(wanted);

        assertThat(shares.within()).containsExactlyElementsOf(wanted.subList(0, 5));
        assertThat(shares.beyond()).containsExactly(wanted.getLast());
    }

    @Test
    void whatWasHeldBeforeCounts() {
        var before = new HoldsOnFile.Held(4, Duration.ofHours(8));

        var shares = HoldQuota.left(A_DAY, before).share(hours(3, 2));

        assertThat(shares.within()).hasSize(1);
        assertThat(shares.beyond()).hasSize(2);
    }

    @Test
    void ofAWindowLongerThanTheHoursLeftTheBeginningIsHeld() {
        var before = new HoldsOnFile.Held(1, Duration.ofHours(20));

        var shares = HoldQuota.left(A_DAY, before).share(hours(2, 6));

        assertThat(shares.within())
                .containsExactly(new Footage("CAMERA-0", new TimeWindow(NOON, NOON.plus(Duration.ofHours(4)))));
        assertThat(shares.beyond())
                .contains(new Footage(
                        "CAMERA-0", new TimeWindow(NOON.plus(Duration.ofHours(4)), NOON.plus(Duration.ofHours(6)))))
                .hasSize(2);
    }

    @Test
    void theLongDayOnWhichTheClocksGoBackDoesNotFitInto24Hours() {
        var day = LocalDate.parse("2026-10-25");
        var wholeDay = new Footage(
                "CIVIC-RAMP",
                new TimeWindow(
                        day.atStartOfDay(London.ZONE).toInstant(),
                        day.plusDays(1).atStartOfDay(London.ZONE).toInstant()));

        var shares = HoldQuota.left(A_DAY, HoldsOnFile.Held.NOTHING).share(List.of(wholeDay));

        assertThat(shares.beyond())
                .singleElement()
                .satisfies(rest -> assertThat(rest.window().length()).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void nothingIsHeldOnceMoreWasHeldThanTheQuotaAllows() {
        var before = new HoldsOnFile.Held(7, Duration.ofHours(30));

        assertThat(HoldQuota.left(A_DAY, before).share(hours(1, 1)).within()).isEmpty();
    }

    private static List<Footage> hours(int cameras, int hours) {
        return IntStream.range(0, cameras)
                .mapToObj(n -> new Footage("CAMERA-" + n, new TimeWindow(NOON, NOON.plus(Duration.ofHours(hours)))))
                .toList();
    }
}
