package org.footagedesk.policy;

import java.util.Optional;

/** How long the policy or the law gives, and how that length is counted (DOMAIN E.0 rule 2, D.1). */
public sealed interface Period {

    /** The longest period in days or months; a longer one is a slip of the pen. */
    int LONGEST = 1000;

    /** What {@link #read} understands, to be told to whoever wrote something else. */
    String UNDERSTOOD = PeriodWords.UNDERSTOOD;

    /** The period these words name, counted with the bank holidays of England and Wales unless they say UK. */
    static Optional<Period> read(String words) {
        return read(words, BankHolidays.ENGLAND_AND_WALES);
    }

    /** The period these words name; empty where they name none. */
    static Optional<Period> read(String words, BankHolidays usual) {
        return PeriodWords.read(words, usual);
    }

    /** Whose bank holidays are passed over, in the count or where its end moves. */
    BankHolidays holidays();

    /** The same length with the day that starts it as day 1; empty where no first day is counted, as in a month. */
    default Optional<Period> includingStart() {
        return switch (this) {
            case CalendarDays(int days, boolean _, boolean rolls, BankHolidays holidays) ->
                Optional.of(new CalendarDays(days, true, rolls, holidays));
            case WorkingDays(int days, BankHolidays holidays, boolean _) ->
                Optional.of(new WorkingDays(days, holidays, true));
            case Months _, SameDay _ -> Optional.empty();
        };
    }

    /** The same length, whose end moves to the next working day; what ends on one anyway is unchanged. */
    default Period rolling() {
        return switch (this) {
            case CalendarDays(int days, boolean first, boolean _, BankHolidays holidays) ->
                new CalendarDays(days, first, true, holidays);
            case WorkingDays _, Months _, SameDay _ -> this;
        };
    }

    /** The period as a sentence names it, such as "7 working days" or "one month". */
    default String words() {
        return PeriodWords.of(this);
    }

    /**
     * Days of every kind. Day 1 is the day after the start unless the first day counts; the end moves for a weekend or
     * bank holiday only where it says so.
     */
    record CalendarDays(int days, boolean firstDayCounts, boolean rolls, BankHolidays holidays) implements Period {

        public CalendarDays {
            positive(days);
        }

        public CalendarDays(int days) {
            this(days, false, false, BankHolidays.ENGLAND_AND_WALES);
        }
    }

    /**
     * Monday to Friday without the bank holidays of the set; day 1 is the first working day after the start, or the
     * start itself where the first day counts and is a working day.
     */
    record WorkingDays(int days, BankHolidays holidays, boolean firstDayCounts) implements Period {

        public WorkingDays {
            positive(days);
        }

        public WorkingDays(int days, BankHolidays holidays) {
            this(days, holidays, false);
        }
    }

    /**
     * To the same date of a later month, or its last day where it has no such date; an end on a weekend or bank holiday
     * moves to the next working day (D.1, "Computing a month").
     */
    record Months(int months, BankHolidays holidays) implements Period {

        public Months {
            positive(months);
        }
    }

    /** By the end of the day on which it starts. */
    record SameDay() implements Period {

        @Override
        public BankHolidays holidays() {
            return BankHolidays.ENGLAND_AND_WALES;
        }
    }

    private static void positive(int length) {
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException(
                    "A period is 1 to " + LONGEST + " days or months long, not " + length + ".");
        }
    }
}
