package org.footagedesk.policy.yaml;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The bank holidays of one part of the United Kingdom, for whole years. */
record PlaceHolidays(String place, String source, int firstYear, int lastYear, SortedMap<LocalDate, String> holidays) {

    PlaceHolidays {
        for (LocalDate day : holidays.keySet()) {
            if (day.getYear() < firstYear || day.getYear() > lastYear) {
                throw new IllegalArgumentException(day + " is outside the years " + firstYear + " to " + lastYear);
            }
        }
        for (int year : IntStream.rangeClosed(firstYear, lastYear).toArray()) {
            if (holidays.keySet().stream().noneMatch(day -> day.getYear() == year)) {
                throw new IllegalArgumentException("no bank holidays are given for " + year);
            }
        }
    }

    static Found<PlaceHolidays> read(String file, byte[] bytes, Problems problems) {
        return YamlText.read(file, bytes, problems)
                .value()
                .map(PlaceHolidays::from)
                .orElseGet(Found::nothing);
    }

    private static Found<PlaceHolidays> from(Section calendar) {
        var place = calendar.value("place", Form.TEXT);
        var source = calendar.value("source", Form.TEXT);
        var firstYear = calendar.value("first-year", Form.NUMBER);
        var lastYear = calendar.value("last-year", Form.NUMBER);
        var holidays = calendar.section("holidays", PlaceHolidays::days);
        return calendar.made(
                () -> new PlaceHolidays(place.get(), source.get(), firstYear.get(), lastYear.get(), holidays.get()));
    }

    private static Found<SortedMap<LocalDate, String>> days(Section holidays) {
        var names = holidays.namedValues(Form.TEXT);
        var days = new TreeMap<LocalDate, String>();
        for (Map.Entry<String, String> entry : names.value().orElse(Map.of()).entrySet()) {
            var day = Form.DATE.reader().apply(entry.getKey());
            day.ifPresentOrElse(
                    date -> days.put(date, entry.getValue()),
                    () -> holidays.refuse(entry.getKey(), "'" + entry.getKey() + "' is not a date such as 2026-12-25"));
        }
        return Found.of(days);
    }
}
