package org.footagedesk.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.HoldEvent.HoldFailed;
import org.footagedesk.casefile.HoldEvent.HoldSecured;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.casefile.ObligationOnCase.State;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.policy.ObligationRule.Debtor;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/**
 * What the committee's figures need of one case; nothing in it says whose it is.
 *
 * @param received the London day of receipt
 * @param answered the London day of the answer
 * @param untilHeld from the receipt to the first footage that was safe
 */
record CaseFigures(
        RequestKind kind,
        LocalDate received,
        List<Promise> promises,
        Optional<LocalDate> answered,
        Optional<Duration> untilHeld,
        boolean nothingHeld,
        Optional<Refusal> refusal) {

    CaseFigures {
        promises = List.copyOf(promises);
    }

    /**
     * Something that the house owed by a day and that is settled: met, or late already.
     *
     * @param met empty where it is late and still owed
     */
    record Promise(String title, LocalDate due, Optional<LocalDate> met) {

        boolean kept() {
            return met.filter(day -> !day.isAfter(due)).isPresent();
        }
    }

    /** The case as it stands on that London day. */
    static CaseFigures of(CaseFile file, PolicyProfile policy, WorkingCalendar calendar, LocalDate today) {
        Optional<Duration> held = untilHeld(file);
        return new CaseFigures(
                file.kind(),
                London.day(file.receivedAt()),
                new Obligations(policy, calendar)
                        .of(file, today).stream()
                                .flatMap(owed -> promise(owed).stream())
                                .toList(),
                Answered.on(file),
                held,
                held.isEmpty() && !file.all(HoldFailed.class).isEmpty(),
                Refusal.of(file, policy));
    }

    private static Optional<Promise> promise(ObligationOnCase owed) {
        boolean settled = owed.state() == State.MET || owed.state() == State.LATE;
        return owed.due()
                .filter(_ -> settled && owed.rule().owedBy() == Debtor.BODY)
                .map(due -> new Promise(owed.rule().title(), due, owed.owed().met()));
    }

    private static Optional<Duration> untilHeld(CaseFile file) {
        return file.entries().stream()
                .filter(entry -> entry.event() instanceof HoldSecured)
                .map(CaseEntry::at)
                .findFirst()
                .map(at -> Duration.between(file.receivedAt(), at));
    }
}
