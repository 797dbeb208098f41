package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.register.Register;
import org.footagedesk.upkeep.Duties;
import org.footagedesk.upkeep.HouseBook;
import org.springframework.stereotype.Component;

/** What the recorders' clocks were off by at each check. */
@Component
final class ClockChecksRegister implements Register {

    private final HouseBook book;

    ClockChecksRegister(HouseBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "clock-checks";
    }

    @Override
    public String title() {
        return "Clock checks";
    }

    @Override
    public String clause() {
        return "5.4";
    }

    @Override
    public List<String> columns() {
        return List.of("Recorder", "On", "Time", "Offset in seconds", "Checked against", "Set right", "By");
    }

    @Override
    public Stream<List<String>> rows() {
        return book.read().done(Duties.CLOCK_CHECK).stream()
                .map(done -> List.of(
                        done.event().thing(),
                        done.event().on().toString(),
                        done.event().answers().getOrDefault("time", ""),
                        done.event().answers().getOrDefault("offset_seconds", ""),
                        done.event().answers().getOrDefault("source", ""),
                        done.event().answers().getOrDefault("corrected", ""),
                        done.by()));
    }
}
