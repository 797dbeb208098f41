package org.footagedesk.upkeep;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footagedesk.upkeep.UpkeepEvent.DutyDone;

/**
 * What the recorders' clocks were off by at any time, told from the checks. What was recorded keeps the offset of its time: setting the
 * clock right later changes nothing of it.
 */
public record ClockOffsets(List<ClockCheck> checks) {

    public static final ClockOffsets NEVER_CHECKED = new ClockOffsets(List.of());

    public ClockOffsets {
        checks = checks.stream().sorted(Comparator.comparing(ClockCheck::at)).toList();
    }

    static ClockOffsets of(Collection<DutyDone> checks) {
        return new ClockOffsets(checks.stream().map(ClockCheck::of).toList());
    }

    /**
     * The offset of the recorder's clock at that moment of true time: what the last check at or before it left. Before the first check it is what
     * that one found; where there is none, nothing is known.
     */
    public Optional<ClockOffset> at(String recorder, Instant moment) {
        List<ClockCheck> own = checks.stream()
                .filter(check -> check.recorder().equals(recorder))
                .toList();
        return own.stream()
                .filter(check -> !check.at().isAfter(moment))
                .max(Comparator.comparing(ClockCheck::at))
                .map(check -> new ClockOffset(check.left(), check.on()))
                .or(() -> own.stream().findFirst().map(check -> new ClockOffset(check.found(), check.on())));
    }

    /** The last check of that recorder by that moment. */
    public Optional<ClockCheck> lastCheck(String recorder, Instant moment) {
        return checks.stream()
                .filter(check ->
                        check.recorder().equals(recorder) && !check.at().isAfter(moment))
                .max(Comparator.comparing(ClockCheck::at));
    }
}
