package org.footagedesk.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.shared.London;

/** Says of each request what was owed by when, counted with plain dates, and of each mail whether it came in time. */
final class Judge {

    private final Gap gap;
    private final Map<Story, List<Arrived>> letters = new HashMap<>();
    private final Map<String, List<Instant>> notices = new HashMap<>();

    /** @param gap when nobody was in, so that what was due then is no violation */
    Judge(Gap gap) {
        this.gap = gap;
    }

    private record Arrived(String letter, Instant at) {}

    void sees(Story story, String letter, Instant at) {
        letters.computeIfAbsent(story, _ -> new ArrayList<>()).add(new Arrived(letter, at));
    }

    /** A notice to the staff that something of the case is near its limit. */
    void seesNotice(String reference, Instant at) {
        notices.computeIfAbsent(reference, _ -> new ArrayList<>()).add(at);
    }

    Verdict of(List<Story> stories, Recorder30Days recorder, boolean journalWhole, List<String> blocked) {
        var verdict = new Verdict();
        for (Story story : stories) {
            Owed.of(story).forEach(owed -> letter(story, owed, verdict));
            hold(story, recorder, verdict);
            Disclosure.of(story, letters(story)).ifPresent(disclosed -> disclosed.judge(verdict));
        }
        blocked.forEach(verdict::blocked);
        verdict.journal(journalWhole);
        return verdict;
    }

    private Map<String, Instant> letters(Story story) {
        var first = new HashMap<String, Instant>();
        letters.getOrDefault(story, List.of()).forEach(one -> first.putIfAbsent(one.letter(), one.at()));
        return first;
    }

    private void letter(Story story, Owed owed, Verdict verdict) {
        Stream<Instant> mailed = letters.getOrDefault(story, List.of()).stream()
                .filter(one -> owed.letters().contains(one.letter()))
                .map(Arrived::at)
                .filter(at -> !at.isBefore(owed.since()));
        Optional<Instant> left = Stream.concat(mailed, owed.done().stream()).min(Instant::compareTo);
        Instant noon = owed.due().atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
        boolean pressed = left.isEmpty() || left.get().isAfter(noon);
        boolean told = notices.getOrDefault(story.reference(), List.of()).stream()
                .anyMatch(at -> !at.isBefore(owed.since().truncatedTo(ChronoUnit.DAYS))
                        && !London.day(at).isAfter(owed.due())
                        && left.map(at::isBefore).orElse(true));
        if (told) {
            verdict.escalated();
        } else if (pressed) {
            verdict.notEscalated(story + ": nobody was told that '" + owed.what() + "' was due on " + owed.due()
                    + left.map(at -> "; it was done on " + London.at(at).toLocalDateTime())
                            .orElse(""));
        }
        Optional<LocalDate> day = left.map(London::day);
        if (day.filter(on -> !on.isAfter(owed.due())).isPresent()) {
            verdict.onTime();
        } else if (gap.excuses(owed.due())) {
            verdict.lateWhileNobodyWasIn();
        } else {
            verdict.late(story + ": '" + owed.what() + "' was due on " + owed.due()
                    + day.map(on -> " and left on " + on).orElse(" and never left"));
        }
    }

    private void hold(Story story, Recorder30Days recorder, Verdict verdict) {
        if (!story.kind().concernsFootage()) {
            return;
        }
        Instant seen = story.seen().atZone(London.ZONE).toInstant();
        Instant gone = seen.plus(Recorder30Days.KEPT);
        if (!story.at(Moment.ARRIVED).isBefore(gone)) {
            return;
        }
        if (recorder.wasRead(Requesters.CAMERA, seen)) {
            verdict.secured();
        } else if (!recorder.isAwayThroughout(story.at(Moment.ARRIVED), gone)) {
            verdict.lost(story + ": what was recorded at " + story.seen() + " was overwritten; it was asked for at "
                    + London.at(story.at(Moment.ARRIVED)).toLocalDateTime());
        }
    }
}
