package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.letter.ClockEffect;
import org.footagedesk.letter.Fact;
import org.footagedesk.policy.DueDates;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.SubjectAccess;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.London;

/** What a letter may quote of limits: by when to answer it, what asking does to the body's own time, and until when footage is kept. */
final class LimitFacts {

    private LimitFacts() {}

    static List<Fact> of(
            CaseFile file, PolicyProfile policy, String letter, LocalDate today, WorkingCalendar calendar) {
        var facts = new ArrayList<Fact>();
        var noReply = policy.subjectAccess().noReply();
        facts.add(new Fact.Clock(effect(file, policy, letter)));
        facts.add(new Fact.ReplyBy(
                DueDates.due(noReply.after(), today, List.of(), calendar).date()));
        if (noReply.then() == SubjectAccess.Ending.DISREGARD) {
            facts.add(new Fact.Disregarded());
        }
        heldUntil(file, policy, calendar).map(Fact.HeldUntil::new).forEach(facts::add);
        return facts;
    }

    /** A clock of the policy that waits for form and fee is stopped by no question; the law's is, where the detail is really needed. */
    private static ClockEffect effect(CaseFile file, PolicyProfile policy, String letter) {
        if (policy.subjectAccess().starts() == SubjectAccess.Start.FORM_AND_FEE) {
            return letter.equals("SAR-3") ? ClockEffect.WAITS : ClockEffect.RUNS_ON;
        }
        return switch (letter) {
            case "SAR-4", "SAR-4a" -> ClockEffect.RESTARTS;
            case "SAR-5" -> isNeeded(file) ? ClockEffect.PAUSED : ClockEffect.RUNS_ON;
            default -> ClockEffect.RUNS_ON;
        };
    }

    private static boolean isNeeded(CaseFile file) {
        return file.all(StepRecorded.class).stream()
                .filter(step -> step.step().equals("ask-information"))
                .reduce((earlier, later) -> later)
                .filter(step -> "yes".equals(step.chosen().get("needed_to_identify")))
                .isPresent();
    }

    /** The last day on which the machine keeps what nobody has confirmed; what a person keeps stays as long as the case needs it. */
    private static Stream<LocalDate> heldUntil(CaseFile file, PolicyProfile policy, WorkingCalendar calendar) {
        return file.holds().values().stream()
                .filter(hold -> hold.state() == HoldState.SECURED && !hold.confirmed())
                .map(hold -> hold.lapsesAt() == null
                        ? policy.holdLapse().lastDay(file.requestOf(hold.id()).at(), calendar)
                        : London.day(hold.lapsesAt()).minusDays(1))
                .min(LocalDate::compareTo)
                .stream();
    }
}
