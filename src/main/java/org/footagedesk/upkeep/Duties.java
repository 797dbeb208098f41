package org.footagedesk.upkeep;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The duties of the house, in the order in which they are listed. */
public record Duties(List<Duty> all) {

    /** The duty under which the recorder's clock is checked (policy 5.4). */
    public static final String CLOCK_CHECK = "clock-check";

    /** The duty under which faults are recorded (policy 5.3). */
    public static final String FAULT = "equipment-fault";

    public Duties {
        all = List.copyOf(all);
        var ids = new HashSet<String>();
        for (Duty duty : all) {
            if (!ids.add(duty.id())) {
                throw new IllegalArgumentException("Two duties are called '" + duty.id() + "'.");
            }
        }
        if (!ids.contains(CLOCK_CHECK) || !ids.contains(FAULT)) {
            throw new IllegalArgumentException(
                    "The duties '" + CLOCK_CHECK + "' and '" + FAULT + "' must be listed: cases depend on them.");
        }
    }

    public Optional<Duty> named(String id) {
        return all.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }
}
