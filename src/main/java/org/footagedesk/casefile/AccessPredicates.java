package org.footagedesk.casefile;

import static org.footagedesk.policy.Milestone.FORM_AND_FEE_RECEIVED;
import static org.footagedesk.policy.Milestone.FORM_RECEIVED;
import static org.footagedesk.policy.Milestone.IDENTITY_RECEIVED;
import static org.footagedesk.policy.Milestone.IDENTITY_REQUESTED;
import static org.footagedesk.policy.Milestone.INFORMATION_RECEIVED;
import static org.footagedesk.policy.Milestone.LETTER_SENT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.policy.ClockRule;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.ObligationRule;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** What is asked of and about a person who wants their own images (DOMAIN E.1, E.2), and what any case owes. */
final class AccessPredicates {

    private static final int GROWN_UP = 18;

    private AccessPredicates() {}

    static Answer form(Situation situation) {
        boolean came = !situation.days().days(FORM_RECEIVED).isEmpty();
        return came
                ? new Answer(true, "The completed form is here.")
                : new Answer(
                        !asksForm(situation), asksForm(situation) ? "The form is not here yet." : "No form is needed.");
    }

    static Answer formAskedFor(Situation situation) {
        return new Answer(
                asksForm(situation), asksForm(situation) ? "The policy asks for its form." : "No form is needed.");
    }

    /** The policy waits for its form exactly if one of its clocks does. */
    private static boolean asksForm(Situation situation) {
        return rules(situation)
                .map(ObligationRule::policy)
                .map(ClockRule::startsWith)
                .anyMatch(start -> start == FORM_AND_FEE_RECEIVED || start == FORM_RECEIVED);
    }

    static Answer identityAwaited(Situation situation) {
        return awaited(situation, IDENTITY_REQUESTED, IDENTITY_RECEIVED, "Proof of identity was asked for.");
    }

    static Answer authorityAwaited(Situation situation) {
        boolean settled =
                situation.last("authority-seen").filter(Taking::isPassed).isPresent();
        boolean waits = situation.file().kind() == RequestKind.AGENT_ACCESS && !settled;
        return new Answer(waits, waits ? "The agent's authority is not shown yet." : "No authority is awaited.");
    }

    static Answer informationAwaited(Situation situation) {
        return awaited(situation, LETTER_SENT, INFORMATION_RECEIVED, "More detail was asked for.");
    }

    private static Answer awaited(Situation situation, Milestone asked, Milestone came, String words) {
        var days = situation.days();
        boolean waits = days.last(asked)
                .filter(day -> days.firstFrom(day, came).isEmpty())
                .isPresent();
        return new Answer(waits, waits ? words + " No answer has come." : "No answer is awaited.");
    }

    static Answer replyTimeOver(Situation situation) {
        var lapsed = situation.obligations().stream()
                .filter(owed -> owed.state() == ObligationOnCase.State.LAPSED)
                .findFirst();
        return lapsed.map(owed -> new Answer(true, "The time for an answer is over. " + owed.explanation()))
                .orElseGet(() -> new Answer(false, "The time for an answer is not over."));
    }

    static Answer disregardProvidedFor(Situation situation) {
        boolean provided = rules(situation)
                .anyMatch(rule -> rule.proposes().filter("disregard"::equals).isPresent());
        return new Answer(provided, provided ? "The policy disregards after that time." : "Nothing is disregarded.");
    }

    static Answer moreTimeProvidedFor(Situation situation) {
        boolean provided =
                rules(situation).anyMatch(rule -> rule.policy().extended().isPresent());
        return new Answer(provided, provided ? "The policy allows more time." : "The policy allows no more time.");
    }

    /** The person must be told before the first time is over (D.1, "Extension"). */
    static Answer moreTimeInTime(Situation situation) {
        boolean inTime = situation.obligations().stream()
                .filter(owed -> owed.rule().policy().extended().isPresent())
                .filter(owed -> owed.state() != ObligationOnCase.State.LATE)
                .findAny()
                .isPresent();
        return new Answer(
                inTime,
                inTime ? "The first time is not over." : "The first time is over: more can no longer be notified.");
    }

    /** Under 18 on the day of receipt, by the birth date that is known (B.1). */
    static Answer child(Situation situation) {
        LocalDate received = London.day(situation.file().receivedAt());
        boolean child = situation
                .file()
                .details()
                .value(FieldKey.DS_DATE_OF_BIRTH)
                .flatMap(AccessPredicates::day)
                .filter(born -> born.plusYears(GROWN_UP).isAfter(received))
                .isPresent();
        return new Answer(child, child ? "The person is under 18." : "Nothing says that the person is under 18.");
    }

    /** Whether the child understands what is asked, what the child says, and the child's best interests are judged by a person (D.1). */
    static Answer childConsidered(Situation situation) {
        if (!child(situation).met()) {
            return new Answer(true, "Nothing says that the person is under 18.");
        }
        boolean considered = situation.last("child-considered").isPresent();
        return new Answer(
                considered,
                considered
                        ? "It is considered that the person is a child."
                        : "The person is under 18: whether the child understands, and what the child says, is not recorded yet.");
    }

    static Answer originalsReturned(Situation situation) {
        long in = situation.takings().stream()
                .filter(taking -> taking.step().equals("originals-in"))
                .count();
        long out = situation.takings().stream()
                .filter(taking -> taking.step().equals("originals-out"))
                .count();
        return in <= out
                ? new Answer(true, "No original papers are kept here.")
                : new Answer(false, "Original papers are still here and must go back (A1.3).");
    }

    static Answer nothingOwed(Situation situation) {
        Optional<Answer> open = situation
                .around()
                .filter(around -> !new Obligations(situation.policy(), around.calendar())
                        .owing(situation.file())
                        .isNothingOpen())
                .map(_ -> new Answer(false, "Something is still owed on this case: see what is owed."));
        return open.orElseGet(() -> new Answer(true, "Nothing is owed any more."));
    }

    private static Stream<ObligationRule> rules(Situation situation) {
        return situation.policy().rulesFor(situation.file().kind()).allObligations().stream();
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
