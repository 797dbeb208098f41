package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy's date and the law's date for one obligation; either may not run, for instance while the policy waits for
 * a fee.
 *
 * @param waits in a sentence why a clock has no date while the matter is open: what it waits for, or since when it is stopped
 * @param uncounted why a clock that runs has no date: its count leaves the years whose bank holidays are known
 */
public record Clocks(
        Optional<DueDate> policy, Optional<DueDate> statutory, Optional<String> waits, Optional<String> uncounted) {

    public Clocks(Optional<DueDate> policy, Optional<DueDate> statutory) {
        this(policy, statutory, Optional.empty(), Optional.empty());
    }

    static Clocks of(ClockReading policy, Optional<ClockReading> statutory) {
        String waits = Stream.concat(
                        policy.waits().map(why -> "The policy's clock is " + why + ".").stream(),
                        statutory.flatMap(ClockReading::waits).map(why -> "The law's clock is " + why + ".").stream())
                .collect(Collectors.joining(" "));
        return new Clocks(
                policy.due(),
                statutory.flatMap(ClockReading::due),
                Optional.of(waits).filter(words -> !words.isEmpty()),
                Optional.empty());
    }

    static Clocks uncounted(BeyondCalendar beyond) {
        return new Clocks(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(beyond.getMessage()));
    }

    /** The earlier of the two, which staff must keep; empty while neither clock runs. */
    public Optional<DueDate> governing() {
        return Stream.of(policy, statutory).flatMap(Optional::stream).min(Comparator.comparing(DueDate::date));
    }

    /** W-04, where keeping to the policy's date would break the law's. */
    public Optional<PolicyWarning> warning() {
        return statutory.flatMap(law -> policy.map(DueDate::date)
                .filter(own -> own.isAfter(law.date()))
                .map(own -> policyIsLate(own, law.date())));
    }

    private static PolicyWarning policyIsLate(LocalDate own, LocalDate law) {
        return new PolicyWarning(
                "W-04",
                PolicyWarning.Level.ILLEGAL,
                "The policy allows until %s, but the law only until %s: keep the earlier date."
                        .formatted(DateWords.full(own), DateWords.full(law)));
    }
}
