package org.footagedesk.desk.screens;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.desk.HeldFootage;
import org.footagedesk.desk.SubjectMark;
import org.footagedesk.redaction.Box;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/** The marking form as it was filled in: either a sound mark, or what is wrong with each field. */
record DrawnBox(@Nullable SubjectMark mark, Map<String, String> problems) {

    private static final List<String> BOX = List.of("x", "y", "width", "height");

    static DrawnBox read(Map<String, String> typed, HeldFootage held) {
        var problems = new HashMap<String, String>();
        var shown = shown(typed, held.window());
        var from = moment(typed, "from", held.window(), shown, problems);
        var to = moment(typed, "to", held.window(), shown, problems);
        var enters = moment(typed, "enters", held.window(), shown, problems);
        var leaves = moment(typed, "leaves", held.window(), shown, problems);
        if (BOX.stream().allMatch(field -> typed.getOrDefault(field, "").isBlank())) {
            problems.put("box", "Draw a box around the person on the picture, or enter where it lies.");
            return new DrawnBox(null, Map.copyOf(problems));
        }
        var x = number(typed, "x", "From the left", 0, problems);
        var y = number(typed, "y", "From the top", 0, problems);
        var width = number(typed, "width", "Width", 1, problems);
        var height = number(typed, "height", "Height", 1, problems);
        if (!problems.isEmpty()) {
            return new DrawnBox(null, Map.copyOf(problems));
        }
        var box = new Box(x, y, width, height);
        order(from, to, "to", "The copy must end after it begins.", problems);
        order(enters, leaves, "leaves", "The person must leave after entering.", problems);
        if (enters.isBefore(from) || leaves.isAfter(to)) {
            problems.put("enters", "The person is marked within the copy, from " + typed.get("from") + " on.");
        }
        if (!box.within(held.frame())) {
            problems.put("width", "The box reaches outside the picture, which is " + held.frame() + " pixels.");
        }
        return problems.isEmpty()
                ? new DrawnBox(new SubjectMark(new TimeWindow(from, to), box, enters, leaves), Map.of())
                : new DrawnBox(null, Map.copyOf(problems));
    }

    Optional<SubjectMark> sound() {
        return Optional.ofNullable(mark);
    }

    private static void order(Instant first, Instant last, String field, String problem, Map<String, String> problems) {
        if (!first.isBefore(last)) {
            problems.put(field, problem);
        }
    }

    /** The moment of the picture on which the box was drawn; the form carries it in seconds from the beginning of what is held. */
    private static Instant shown(Map<String, String> typed, TimeWindow window) {
        try {
            return window.from().plusSeconds(Long.parseLong(typed.getOrDefault("at", "0")));
        } catch (NumberFormatException | DateTimeException | ArithmeticException unreadable) {
            return window.from();
        }
    }

    private static Instant moment(
            Map<String, String> typed, String field, TimeWindow window, Instant shown, Map<String, String> problems) {
        try {
            var local = LocalDateTime.parse(typed.getOrDefault(field, ""));
            // In the hour that the clocks go through twice, the one nearer to the picture is meant.
            var meant = London.ZONE.getRules().getValidOffsets(local).stream()
                    .map(local::toInstant)
                    .filter(moment -> !moment.isBefore(window.from()) && !moment.isAfter(window.to()))
                    .min(Comparator.comparing(
                            moment -> Duration.between(moment, shown).abs()));
            if (meant.isPresent()) {
                return meant.get();
            }
            problems.put(field, "Enter a time within the footage that is held.");
        } catch (DateTimeException unreadable) {
            problems.put(field, "Enter a day and a time.");
        }
        return window.from();
    }

    private static int number(
            Map<String, String> typed, String field, String label, int least, Map<String, String> problems) {
        try {
            int number = Integer.parseInt(typed.getOrDefault(field, "").strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // The same words serve for letters and for numbers that are too small.
        }
        problems.put(field, label + ": enter a whole number of pixels, at least " + least + ".");
        return least;
    }
}
