package org.footagedesk.casefile;

import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.intake.Channel;
import org.footagedesk.policy.PoliceRank;

/** Who an officer is, what their letter says, and where the Master lies (DOMAIN E.3, E.6; policy 6, 11, 15). */
final class PolicePredicates {

    private PolicePredicates() {}

    /**
     * A call back on a number the body holds, with name, rank and number; one who wrote by e-mail also needs an official domain
     * and mail that passed authentication. In person, a warrant card. A domain alone shows nothing.
     */
    static Answer officerVerified(Situation situation) {
        Optional<Taking> last = situation.last("verify-officer");
        if (last.isEmpty()) {
            return new Answer(false, "Nobody has called the officer back on a number we hold.");
        }
        Taking check = last.get();
        if (!check.isPassed()) {
            return new Answer(false, "The call back or the warrant card did not satisfy.");
        }
        if (is(check, "how", "WARRANT_CARD")) {
            return new Answer(true, "The warrant card was seen.");
        }
        boolean said = Stream.of("number_called", "officer_name", "officer_rank", "officer_number")
                .allMatch(question -> check.answer(question).isPresent());
        if (!said) {
            return new Answer(
                    false, "A call back counts with the number called and the officer's name, rank and number.");
        }
        boolean mailIsOfficial = !wroteByMail(situation)
                || is(check, "official_domain", "OFFICIAL") && is(check, "mail_authentic", "PASSED");
        return mailIsOfficial
                ? new Answer(true, "The officer was called back on a number we hold.")
                : new Answer(false, "The e-mail did not come from an official domain with passing authentication.");
    }

    private static boolean wroteByMail(Situation situation) {
        return situation.file().submissions().getFirst().channel() == Channel.MAIL;
    }

    /** Appendix 2: (a) a log number with its date or a crime number, or (b) time, date and place (policy A2.1). */
    static Answer authorityLetterValid(Situation situation) {
        Optional<Taking> letter = situation.last("authority-letter");
        if (letter.isEmpty()) {
            return new Answer(
                    false, "No written authority (Appendix 2) is here: until it is, they may only look (6.7).");
        }
        Taking said = letter.get();
        boolean byReference = said.answer("crime_reference").isPresent()
                || said.answer("log_number").isPresent()
                        && said.answer("log_date").isPresent();
        boolean byOccasion = Stream.of("occasion_time", "occasion_date", "occasion_place")
                .allMatch(question -> said.answer(question).isPresent());
        return byReference || byOccasion
                ? new Answer(
                        true,
                        "The written authority gives " + (byReference ? "its reference." : "time, date and place."))
                : new Answer(
                        false,
                        "The letter has neither a reference (a) nor time, date and place (b) whole. Ask with POL-2;"
                                + " the hold stays.");
    }

    static Answer authorityLetterIncomplete(Situation situation) {
        boolean here = situation.last("authority-letter").isPresent();
        Answer valid = authorityLetterValid(situation);
        return new Answer(here && !valid.met(), valid.why());
    }

    static Answer majorIncidentOpen(Situation situation) {
        Optional<String> open = situation.around().flatMap(Surroundings::openIncident);
        return open.map(incident -> new Answer(true, "Major incident " + incident + " is open."))
                .orElseGet(() -> new Answer(false, "No major incident is open (15.1)."));
    }

    static Answer masterIsOut(Situation situation) {
        boolean out = situation.takings().stream()
                .map(Taking::step)
                .filter(step -> step.equals("master-to-court") || step.equals("master-from-court"))
                .reduce((earlier, later) -> later)
                .filter("master-to-court"::equals)
                .isPresent();
        return new Answer(out, out ? "A Master is at court." : "No Master is at court.");
    }

    /** Written, dated, with personal knowledge; of the policy's least rank or above, or a senior officer of the authority (policy 11.2). */
    static Answer seniorAgreement(Situation situation) {
        Optional<Taking> signed = situation.last("sign-off");
        if (signed.isEmpty()) {
            return new Answer(false, "No senior officer has agreed in writing yet (11.2).");
        }
        if (is(signed.get(), "basis_is", "WELL_BEING")) {
            if (!is(signed.get(), "rank", "SENIOR_OFFICER")) {
                return new Answer(
                        false, "The agreement must come from a senior officer of the local authority (11.2b).");
            }
            return signed.get().isPassed()
                    ? new Answer(true, "A senior officer of the local authority has agreed in writing.")
                    : new Answer(false, "The agreement must be written and rest on personal knowledge (11.2b).");
        }
        PoliceRank least = situation.policy().release().crimeReleaseRank();
        String officer = "officer of " + least.words() + " rank or above";
        boolean rank = signed.get()
                .answer("rank")
                .flatMap(PoliceRank::of)
                .filter(named -> named.compareTo(least) >= 0)
                .isPresent();
        if (!rank) {
            return new Answer(false, "The agreement must come from an " + officer + " (11.2a).");
        }
        return signed.get().isPassed()
                ? new Answer(true, "An " + officer + " has agreed in writing.")
                : new Answer(false, "The agreement must be written and rest on personal knowledge (11.2a).");
    }

    private static boolean is(Taking taking, String question, String answer) {
        return taking.answer(question).filter(answer::equals).isPresent();
    }
}
