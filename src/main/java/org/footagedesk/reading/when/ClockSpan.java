package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.footagedesk.reading.Grain;
import org.footagedesk.shared.London;

/** The times of one phrase set upon a day: a point, or an interval whose end is as said. */
final class ClockSpan {

    private final ClockTime left;
    private final Optional<ClockTime> right;
    private final Optional<DayPart> leftPart;
    private final Optional<DayPart> rightPart;
    private final LocalDateTime reference;

    ClockSpan(Phrase phrase, LocalDateTime reference) {
        this.right = phrase.range() ? phrase.right().clock() : Optional.empty();
        this.left = phrase.left().clock().or(() -> right).orElseThrow();
        this.leftPart = phrase.left().dayPart();
        this.rightPart = phrase.range() ? phrase.right().dayPart() : leftPart;
        this.reference = reference;
    }

    /** What the times mean on these days; turned: in the other half of the day, where that is open. */
    Optional<Meaning> on(LocalDate from, LocalDate to, DayChoice day, boolean turned) {
        return turned ? turnedOn(from, to, day) : straightOn(from, to, day);
    }

    private Optional<Meaning> straightOn(LocalDate from, LocalDate to, DayChoice day) {
        ClockTime start =
                right.map(end -> Halves.leftBy(left, end, leftPart)).orElseGet(() -> Halves.settle(left, leftPart));
        if (start.hour() < 0) return Optional.empty();
        boolean ahead = left.open()
                && right.isEmpty()
                && leftPart.isEmpty()
                && Halves.moment(from, start, leftPart).isAfter(reference)
                && from.equals(reference.toLocalDate())
                && start.hour() >= 12;
        if (ahead) start = start.settled(start.hour() - 12);
        return Optional.of(meaning(from, to, start, day, doubt() ? 0.78 : openEnd() ? 0.9 : 0.97));
    }

    private Optional<Meaning> turnedOn(LocalDate from, LocalDate to, DayChoice day) {
        boolean settledByEnd = right.isPresent() && !right.get().byItsOwnWords().open();
        if (settledByEnd) return Optional.empty();
        return Halves.other(left, leftPart).map(other -> meaning(from, to, other, day, 0.3));
    }

    private Meaning meaning(LocalDate from, LocalDate to, ClockTime start, DayChoice day, double clockConfidence) {
        LocalDateTime begun = Halves.moment(from, start, leftPart);
        LocalDateTime ended = begun;
        if (right.isPresent()) {
            ClockTime end = Halves.rightBy(start, right.get(), rightPart);
            ended = Halves.moment(to, end, right.get().hour() < 0 ? Optional.empty() : rightPart);
            while (ended.isBefore(begun)) ended = ended.plusDays(1);
        }
        boolean twice = London.showings(begun) != 1;
        double confidence = Math.min(day.confidence(), clockConfidence);
        Grain grain = start.minute() == 0 && left.rough() ? Grain.HOUR : Grain.MINUTE;
        boolean ambiguous = twice || doubt() || !day.others().isEmpty();
        String rule = left.rule() + ", " + day.rule() + (twice ? ", in the hour when the clocks change" : "");
        return new Meaning(begun, ended, grain, twice ? Math.min(confidence, 0.7) : confidence, ambiguous, rule);
    }

    private boolean openEnd() {
        boolean settledByEnd = right.isPresent() && !right.get().byItsOwnWords().open();
        return left.open() && leftPart.isEmpty() && !settledByEnd;
    }

    /** Seven to eleven may be either half of the day; one to six in daily life is the afternoon. */
    private boolean doubt() {
        return openEnd() && left.hour() >= 7 && left.hour() < 12;
    }
}
