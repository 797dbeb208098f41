package org.footagedesk.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.upkeep.RecorderClocks;
import org.springframework.stereotype.Component;

/**
 * Says on an exhibit's label and in a statement by which times its footage was recorded: the true ones, what the recorder's clock
 * displayed meanwhile, and when that clock was checked (DOMAIN F 14).
 */
@Component
class ExhibitTimes implements Completion {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final RecorderClocks clocks;

    ExhibitTimes(RecorderClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "exhibit-times";
    }

    @Override
    public Map<String, String> complete(CaseFile file, Map<String, String> answers, LocalDate on) {
        return of(file);
    }

    Map<String, String> of(CaseFile file) {
        String times = file.holds().values().stream()
                .filter(hold -> hold.state() == HoldState.SECURED)
                .map(this::times)
                .collect(Collectors.joining("; "));
        return times.isEmpty() ? Map.of() : Map.of("times", times);
    }

    private String times(Hold hold) {
        return clocks.at(hold.camera(), hold.window().from())
                .map(clock -> "%s, true time %s, displayed by the recorder %s (%s, checked on %s)"
                        .formatted(
                                hold.camera(),
                                words(hold.window()),
                                words(clock.displayed(hold.window())),
                                clock.words(),
                                DAY.format(clock.checkedOn())))
                .orElseGet(() -> "%s, %s by the recorder's clock, which nobody has checked"
                        .formatted(hold.camera(), words(hold.window())));
    }

    private static String words(TimeWindow window) {
        return MOMENT.format(London.at(window.from())) + " to " + MOMENT.format(London.at(window.to()));
    }
}
