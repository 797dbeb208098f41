package org.footagedesk.policy.lint;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.policy.BankHolidays;
import org.footagedesk.policy.BeyondCalendar;
import org.footagedesk.policy.ClockRule;
import org.footagedesk.policy.DueDates;
import org.footagedesk.policy.LetterSent;
import org.footagedesk.policy.ObligationRule;
import org.footagedesk.policy.Period;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.RequestKind;

/** Periods of a policy that are longer than the law's, found by counting both from every day of the known years. */
final class PeriodChecks {

    private static final Set<RequestKind> ACCESS = EnumSet.of(RequestKind.SUBJECT_ACCESS, RequestKind.AGENT_ACCESS);
    private static final LetterSent REFUSAL = new LetterSent("SAR-9");

    private static final Period A_MONTH = new Period.Months(1, BankHolidays.ENGLAND_AND_WALES);
    private static final Period THREE_MONTHS = new Period.Months(3, BankHolidays.ENGLAND_AND_WALES);
    private static final Period THIRTY_DAYS = new Period.CalendarDays(30).rolling();

    private PeriodChecks() {}

    static Optional<Check.Saying> fixedDays(PolicyProfile policy, WorkingCalendar calendar) {
        return ACCESS.stream()
                .flatMap(kind -> policy.rulesFor(kind).obligations().stream())
                .filter(rule -> rule.dischargedBy().contains(REFUSAL))
                .map(ObligationRule::policy)
                .flatMap(clock -> later(clock, A_MONTH, calendar).stream())
                .findFirst();
    }

    static Optional<Check.Saying> complaint(PolicyProfile policy, WorkingCalendar calendar) {
        var acknowledgement = policy.rulesFor(RequestKind.COMPLAINT).acknowledgement();
        return later(acknowledgement.policy(), THIRTY_DAYS, calendar)
                .or(() -> Check.said(
                        !policy.recourse().complaintElectronicForm(),
                        policy,
                        "complaint.electronic-form",
                        "There is no electronic form for complaints."));
    }

    static Optional<Check.Saying> information(PolicyProfile policy, WorkingCalendar calendar) {
        return policy.rulesFor(RequestKind.INFORMATION).obligations().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.policy()), rule.statutory().stream()))
                .filter(clock -> clock.period() instanceof Period.WorkingDays days
                        && days.holidays() == BankHolidays.ENGLAND_AND_WALES)
                .map(clock -> new Check.Saying(
                        clock.clause(),
                        "Information is given in " + clock.period().words()
                                + ", counted with the holidays of England and Wales."))
                .findFirst();
    }

    static Optional<Check.Saying> clockCheck(PolicyProfile policy, WorkingCalendar calendar) {
        return Check.said(
                firstLater(policy.clockCheck(), THREE_MONTHS, calendar).isPresent(),
                policy,
                "clock-check",
                "The recorders' clocks are checked every " + policy.clockCheck().words() + ".");
    }

    private static Optional<Check.Saying> later(ClockRule clock, Period law, WorkingCalendar calendar) {
        return firstLater(clock.period(), law, calendar)
                .map(start -> new Check.Saying(
                        clock.clause(),
                        "The policy allows %s. What starts on %s would end on %s, by law on %s."
                                .formatted(
                                        clock.period().words(),
                                        start,
                                        due(clock.period(), start, calendar),
                                        due(law, start, calendar))));
    }

    /** The first day from which the policy's period ends after the law's. */
    private static Optional<LocalDate> firstLater(Period own, Period law, WorkingCalendar calendar) {
        LocalDate first = LocalDate.of(calendar.firstYear(), 1, 1);
        return first.datesUntil(LocalDate.of(calendar.lastYear() + 1, 1, 1))
                .filter(start -> isLater(own, law, start, calendar))
                .findFirst();
    }

    private static boolean isLater(Period own, Period law, LocalDate start, WorkingCalendar calendar) {
        try {
            return due(own, start, calendar).isAfter(due(law, start, calendar));
        } catch (BeyondCalendar _) {
            return false;
        }
    }

    private static LocalDate due(Period period, LocalDate start, WorkingCalendar calendar) {
        return DueDates.due(period, start, List.of(), calendar).date();
    }
}
