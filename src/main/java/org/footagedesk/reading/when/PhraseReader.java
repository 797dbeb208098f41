package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.reading.Grain;

/** From one phrase to what it may mean, best first. */
final class PhraseReader {

    private static final double DATELESS = 0.6;

    private final LocalDateTime reference;
    private final DayResolver days;

    PhraseReader(LocalDateTime reference) {
        this.reference = reference;
        this.days = new DayResolver(reference.toLocalDate());
    }

    List<Meaning> read(Phrase phrase) {
        if (phrase.left().settled != null) return settled(phrase);
        shareDays(phrase);
        Optional<DayChoice> left = days.resolve(phrase.left());
        Optional<DayChoice> right = phrase.range() ? days.resolve(phrase.right()) : Optional.empty();
        DayChoice day =
                left.orElseGet(() -> DayChoice.single(reference.toLocalDate(), DATELESS, "a time without a day"));
        if (phrase.tellsTime()) return timed(phrase, day, right.orElse(day));
        if (phrase.range() && right.isPresent()) return List.of(stretch(phrase, day, right.get()));
        return days(phrase, day, left.isPresent());
    }

    private List<Meaning> settled(Phrase phrase) {
        return switch (phrase.left().settled) {
            case Piece.Moment moment ->
                List.of(new Meaning(moment.at(), moment.at(), moment.grain(), 0.85, false, "counted from the writing"));
            case Piece.Stretch stretch ->
                List.of(new Meaning(
                        stretch.from(), stretch.to(), Grain.MINUTE, 0.85, false, "counted from the writing"));
            case null, default -> List.of();
        };
    }

    private static void shareDays(Phrase phrase) {
        Slot right = phrase.right();
        if (right == null) return;
        boolean rightSaysMore = right.monthDay != null && right.monthDay.month() > 0
                || right.days != null && phrase.left().days == null;
        if (!phrase.left().tellsDay() || rightSaysMore) right.lendDayTo(phrase.left());
        phrase.left().lendDayTo(right);
        if (right.part == null && right.time != null) right.part = phrase.left().part;
        if (phrase.left().part == null && right.part != null && right.time != null) phrase.left().part = right.part;
    }

    private List<Meaning> days(Phrase phrase, DayChoice day, boolean said) {
        Optional<DayPart> part = phrase.left().dayPart();
        if (part.isPresent() && day.oneDay()) {
            double confidence = said ? day.confidence() * 0.9 : 0.3;
            List<Meaning> readings = new ArrayList<>();
            readings.add(Meaning.part(part.get(), day.from(), confidence, day.rule()));
            day.others().forEach(other -> readings.add(Meaning.part(part.get(), other, 0.3, day.rule())));
            return readings;
        }
        if (!said) return List.of();
        List<Meaning> readings = new ArrayList<>();
        boolean doubt = !day.others().isEmpty();
        readings.add(Meaning.days(day.from(), day.to(), day.grain(), day.confidence(), doubt, day.rule()));
        day.others()
                .forEach(other ->
                        readings.add(Meaning.days(other, other.plusDays(1), day.grain(), 0.3, true, day.rule())));
        return readings;
    }

    private static Meaning stretch(Phrase phrase, DayChoice from, DayChoice to) {
        double confidence = Math.min(from.confidence(), to.confidence());
        Optional<DayPart> part = phrase.left().dayPart();
        boolean nights = part.filter(DayPart.WHOLE_NIGHT::equals).isPresent()
                || part.filter(DayPart.NIGHT::equals).isPresent();
        LocalDate end = to.to().isAfter(from.from()) ? to.to() : from.to();
        if (nights) {
            return new Meaning(
                    DayPart.WHOLE_NIGHT.from(from.from()),
                    end.minusDays(1).atTime(6, 0),
                    Grain.PART_OF_DAY,
                    confidence * 0.9,
                    true,
                    "the night of two days");
        }
        return Meaning.days(from.from(), end, from.grain(), confidence, false, "from day to day");
    }

    private List<Meaning> timed(Phrase phrase, DayChoice leftDay, DayChoice rightDay) {
        var span = new ClockSpan(phrase, reference);
        List<Meaning> readings = new ArrayList<>();
        span.on(leftDay.from(), rightDay.from(), leftDay, false).ifPresent(readings::add);
        for (LocalDate other : leftDay.others()) {
            LocalDate end = leftDay.equals(rightDay) ? other : rightDay.from();
            span.on(other, end, DayChoice.single(other, 0.3, leftDay.rule()), false)
                    .ifPresent(readings::add);
        }
        span.on(leftDay.from(), rightDay.from(), DayChoice.single(leftDay.from(), 0.3, leftDay.rule()), true)
                .ifPresent(readings::add);
        return readings;
    }
}
