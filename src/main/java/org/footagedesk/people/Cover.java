package org.footagedesk.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.journal.Recorded;
import org.footagedesk.people.CoverEvent.AbsenceEnded;
import org.footagedesk.people.CoverEvent.AbsenceRecorded;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;

/** Who stands in for the Town Clerk, and when: only while an absence is on record (policy 4.3). */
public record Cover(List<Absence> absences) {

    public static final Cover NONE = new Cover(List.of());

    public Cover {
        absences = List.copyOf(absences);
    }

    /**
     * One absence.
     *
     * @param recordedAt before which nobody stands in, whatever day it names
     * @param endedAt when it was ended before its last day
     */
    public record Absence(
            UUID id,
            String away,
            LocalDate from,
            LocalDate to,
            String cover,
            Instant recordedAt,
            @Nullable Instant endedAt) {

        /** Whether the absence is on record at that moment; its days are days in London. */
        public boolean runsAt(Instant moment) {
            LocalDate day = London.day(moment);
            return !day.isBefore(from)
                    && !day.isAfter(to)
                    && !moment.isBefore(recordedAt)
                    && (endedAt == null || moment.isBefore(endedAt));
        }

        /** Whether it runs or is still to come. */
        public boolean isOpenAt(Instant moment) {
            return endedAt == null && !London.day(moment).isAfter(to);
        }
    }

    /** All absences that are recorded, told from their events. */
    public static Cover of(List<Recorded<CoverEvent>> recorded) {
        Map<UUID, Absence> absences = new HashMap<>();
        for (var entry : recorded) {
            switch (entry.event()) {
                case AbsenceRecorded(UUID id, String away, LocalDate from, LocalDate to, String cover) ->
                    absences.put(id, new Absence(id, away, from, to, cover, entry.at(), null));
                case AbsenceEnded(UUID id) ->
                    absences.computeIfPresent(
                            id,
                            (same, known) -> new Absence(
                                    id,
                                    known.away(),
                                    known.from(),
                                    known.to(),
                                    known.cover(),
                                    known.recordedAt(),
                                    entry.at()));
            }
        }
        return new Cover(absences.values().stream()
                .sorted(Comparator.comparing(Absence::from)
                        .thenComparing(Absence::recordedAt)
                        .reversed())
                .toList());
    }

    /** The absence in which that person, by sign-in name, stands in at that moment. */
    public Optional<Absence> coveredBy(String name, Instant moment) {
        return absences.stream()
                .filter(absence -> absence.cover().equals(name) && absence.runsAt(moment))
                .findFirst();
    }

    public Optional<Absence> absence(UUID id) {
        return absences.stream().filter(absence -> absence.id().equals(id)).findFirst();
    }
}
