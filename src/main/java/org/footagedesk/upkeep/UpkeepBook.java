package org.footagedesk.upkeep;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.journal.Recorded;
import org.footagedesk.upkeep.UpkeepEvent.DutyDone;
import org.footagedesk.upkeep.UpkeepEvent.FaultMended;
import org.footagedesk.upkeep.UpkeepEvent.FaultReported;

/** The book of the house's upkeep, read: what was done and found, and what is due on a day. */
public record UpkeepBook(List<Recorded<UpkeepEvent>> entries) {

    public UpkeepBook {
        entries = List.copyOf(entries);
    }

    /** A duty that was done, with who recorded it. */
    public record Done(DutyDone event, String by) {}

    /**
     * A fault that is not put right yet.
     *
     * @param reported whether the service engineer was told
     */
    public record OpenFault(UUID id, String recorder, LocalDate since, String words, boolean reported) {}

    /** All times a duty was done, the latest first; entries of one day in the order in which they were recorded. */
    public List<Done> done(String duty) {
        List<Done> done = entries.stream()
                .flatMap(entry ->
                        entry.event() instanceof DutyDone event && event.duty().equals(duty)
                                ? Stream.of(new Done(event, entry.actor()))
                                : Stream.empty())
                .sorted((one, other) -> one.event().on().compareTo(other.event().on()))
                .collect(Collectors.toList());
        Collections.reverse(done);
        return List.copyOf(done);
    }

    /** Every duty on every thing, the most pressing first. */
    public List<DutyLine> lines(Duties duties, Things things, LocalDate today) {
        return duties.all().stream()
                .flatMap(duty -> things.of(duty.about()).stream().map(thing -> line(duty, thing, today)))
                .sorted(DutyLine.PRESSING)
                .toList();
    }

    /** How one duty on one thing stands on that day. */
    public DutyLine line(Duty duty, Thing thing, LocalDate today) {
        Optional<DutyDone> last = done(duty.id()).stream()
                .map(Done::event)
                .filter(event -> event.thing().equals(thing.code()))
                .findFirst();
        Optional<LocalDate> due = !duty.comesBack()
                ? Optional.empty()
                : last.map(event -> duty.dueAfter(event.on(), event.answers()))
                        .orElseGet(() -> Optional.of(duty.first().orElse(today)));
        DutyLine.State state = due.map(day -> state(day, duty, today)).orElse(DutyLine.State.AS_NEEDED);
        return new DutyLine(duty, thing, last.map(DutyDone::on), due, state);
    }

    private static DutyLine.State state(LocalDate due, Duty duty, LocalDate today) {
        if (today.isAfter(due)) {
            return DutyLine.State.OVERDUE;
        }
        return today.isBefore(due.minusDays(duty.noticeDays())) ? DutyLine.State.NOT_DUE : DutyLine.State.DUE_SOON;
    }

    /** The faults that are not put right, the oldest first (policy 5.3). */
    public List<OpenFault> openFaults() {
        Set<UUID> mended = faults(FaultMended.class, FaultMended::fault);
        Set<UUID> reported = faults(FaultReported.class, FaultReported::fault);
        return done(Duties.FAULT).reversed().stream()
                .map(Done::event)
                .filter(fault -> !mended.contains(fault.id()))
                .map(fault -> open(fault, reported))
                .toList();
    }

    /** What the clocks of the recorders were off by, told from the checks. */
    public ClockOffsets clocks() {
        return ClockOffsets.of(
                done(Duties.CLOCK_CHECK).stream().map(Done::event).toList());
    }

    private <E extends UpkeepEvent> Set<UUID> faults(Class<E> type, Function<E, UUID> id) {
        return entries.stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .map(id)
                .collect(Collectors.toSet());
    }

    private static OpenFault open(DutyDone fault, Set<UUID> reported) {
        Map<String, String> answers = fault.answers();
        return new OpenFault(
                fault.id(),
                fault.thing(),
                fault.on(),
                answers.getOrDefault("fault", ""),
                reported.contains(fault.id()) || "yes".equals(answers.get("reported")));
    }
}
