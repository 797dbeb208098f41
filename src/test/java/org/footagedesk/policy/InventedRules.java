package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Periods, days and pauses by chance, within the years whose holidays are known; the seed makes them come again. */
final class InventedRules {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS_OF_THREE_YEARS = 3 * 365;

    private final Random chance;

    InventedRules(long seed) {
        this.chance = new Random(seed);
    }

    Period anyPeriod() {
        return oneOf(() -> plainDays(), () -> rolledDays(), () -> workingDays(), () -> months());
    }

    /** Days whose end stays where it falls. */
    Period.CalendarDays plainDays() {
        return new Period.CalendarDays(1 + below(120), chance.nextBoolean(), false, holidays());
    }

    Period rolledDays() {
        return plainDays().rolling();
    }

    Period.WorkingDays workingDays() {
        return new Period.WorkingDays(1 + below(40), holidays(), chance.nextBoolean());
    }

    Period.Months months() {
        return new Period.Months(1 + below(4), holidays());
    }

    /** A period whose date depends on bank holidays. */
    Period countedWithHolidays() {
        return oneOf(() -> rolledDays(), () -> workingDays(), () -> months());
    }

    LocalDate day() {
        return FIRST.plusDays(below(DAYS_OF_THREE_YEARS));
    }

    /** Up to three pauses, none of which begins before that day. */
    List<Pause> pausesFrom(LocalDate first) {
        return Stream.generate(() -> first.plusDays(below(40)))
                .limit(below(4))
                .map(from -> new Pause(from, from.plusDays(below(15))))
                .toList();
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    private BankHolidays holidays() {
        return BankHolidays.values()[below(BankHolidays.values().length)];
    }

    @SafeVarargs
    private Period oneOf(Supplier<? extends Period>... choices) {
        return choices[below(choices.length)].get();
    }
}
