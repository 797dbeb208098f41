package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footagedesk.policy.BankHolidays;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.Sha256;

/** The bank holidays that ship with the desk, one file for each part of the United Kingdom. */
public final class CalendarFiles {

    private static final String ENGLAND_AND_WALES = "england-and-wales";
    private static final List<String> PARTS = List.of(ENGLAND_AND_WALES, "scotland", "northern-ireland");

    private CalendarFiles() {}

    /** The years known for every part; files that do not hold together are a broken installation. */
    public static WorkingCalendar load() {
        var places = PARTS.stream().map(CalendarFiles::place).toList();
        var ours = places.getFirst().holidays();
        var anywhere = new TreeMap<LocalDate, String>();
        for (PlaceHolidays place : places) {
            place.holidays()
                    .forEach((day, name) -> anywhere.merge(
                            day,
                            ours.containsKey(day) ? name : name + " (" + place.place() + ")",
                            (first, _) -> first));
        }
        return new WorkingCalendar(
                Sha256.of(places.toString()).hex().substring(0, 12),
                places.stream().mapToInt(PlaceHolidays::firstYear).max().orElseThrow(),
                places.stream().mapToInt(PlaceHolidays::lastYear).min().orElseThrow(),
                Map.of(BankHolidays.ENGLAND_AND_WALES, ours, BankHolidays.UK, anywhere));
    }

    private static PlaceHolidays place(String part) {
        String file = "calendars/" + part + ".yaml";
        try (var stream = CalendarFiles.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the installation.");
            }
            String name = part + ".yaml";
            var problems = new Problems(name);
            return PlaceHolidays.read(name, stream.readAllBytes(), problems)
                    .value()
                    .filter(_ -> problems.none())
                    .orElseThrow(() -> broken(problems));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read.", unreadable);
        }
    }

    private static IllegalStateException broken(Problems problems) {
        return new IllegalStateException(
                problems.inOrder().stream().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
    }
}
