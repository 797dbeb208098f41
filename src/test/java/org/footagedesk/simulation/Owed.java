package org.footagedesk.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a body owes one requester (DOMAIN E and D), counted with plain dates from what the requester did.
 *
 * @param letters any of which is what is owed
 * @param since an earlier letter is none of it
 * @param due the last day, by the calendar of London
 * @param done what else settles it, where there is such a thing
 */
record Owed(String what, Set<String> letters, Instant since, LocalDate due, Optional<Instant> done) {

    private static final int POLICY_DAYS = 31;

    static List<Owed> of(Story story) {
        LocalDate arrived = story.day(Moment.ARRIVED).orElseThrow();
        return switch (story.kind()) {
            case SUBJECT_ACCESS, AGENT_ACCESS -> subjectAccess(story, arrived);
            case POLICE -> police(story, arrived);
            case PROSECUTING_BODY ->
                List.of(
                        owed(story, "acknowledge", workingDays(arrived, 2), "OPB-1", "OPB-4 SEC-3"),
                        owed(story, "answer", workingDays(arrived, 5), "OPB-4 SEC-3"));
            case LEGAL ->
                List.of(
                        owed(story, "acknowledge", workingDays(arrived, 2), "LEG-1", "LEG-3", "LEG-4"),
                        owed(story, "answer", PlainDates.oneMonth(arrived, 0), "LEG-3", "LEG-4"));
            case SECONDARY -> List.of(owed(story, "acknowledge", workingDays(arrived, 2), "SEC-1", "OPB-4 SEC-3"));
            case MEDIA -> List.of(owed(story, "acknowledge", workingDays(arrived, 2), "MED-1"));
            case OBJECTION ->
                List.of(
                        owed(story, "acknowledge", workingDays(arrived, 2), "GEN-1", "OBJ-1"),
                        owed(story, "answer", arrived.plusDays(21), "OBJ-1"));
            case COMPLAINT -> complaint(story, arrived);
            case INFORMATION -> information(story, arrived);
            case POLICY_COPY ->
                List.of(owed(story, "send the policy", PlainDates.workingDaysOfTheKingdom(arrived, 20), "PLC-1"));
            case NOT_A_REQUEST -> List.of();
        };
    }

    private static List<Owed> subjectAccess(Story story, LocalDate arrived) {
        var owed = new ArrayList<Owed>();
        owed.add(owed(story, "acknowledge", workingDays(arrived, 1), "SAR-1", "SAR-2"));
        if (!story.has(Moment.WITHDRAWN)) {
            Stream.of(byPolicy(story), byLaw(story, arrived))
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo)
                    .ifPresent(due -> owed.add(owed(story, "answer", due, "SAR-8", "SAR-9", "SAR-10")));
        }
        return owed;
    }

    private static Optional<LocalDate> byPolicy(Story story) {
        return story.day(Moment.FORM)
                .flatMap(form ->
                        story.day(Moment.FEE).map(fee -> later(form, fee).plusDays(POLICY_DAYS)));
    }

    /** What was asked for begins the month anew when it comes; detail asked for stops it, both days included. */
    private static Optional<LocalDate> byLaw(Story story, LocalDate arrived) {
        if (isOpen(story, Moment.ASKED_IDENTITY, Moment.IDENTITY)
                || isOpen(story, Moment.ASKED_AUTHORITY, Moment.AUTHORITY)
                || isOpen(story, Moment.ASKED_BACK, Moment.DETAIL)) {
            return Optional.empty();
        }
        LocalDate start = arrived;
        if (story.has(Moment.ASKED_IDENTITY)) {
            start = later(start, story.day(Moment.IDENTITY).orElseThrow());
        }
        if (story.has(Moment.ASKED_AUTHORITY)) {
            start = later(start, story.day(Moment.AUTHORITY).orElseThrow());
        }
        long leftOut = story.day(Moment.ASKED_BACK)
                .map(asked ->
                        ChronoUnit.DAYS.between(asked, story.day(Moment.DETAIL).orElseThrow()) + 1)
                .orElse(0L);
        return Optional.of(PlainDates.oneMonth(start, leftOut));
    }

    private static boolean isOpen(Story story, Moment asked, Moment came) {
        return story.has(asked) && !story.has(came);
    }

    private static List<Owed> police(Story story, LocalDate arrived) {
        var owed = new ArrayList<Owed>();
        owed.add(owed(story, "acknowledge", workingDays(arrived, 1), "POL-0", "POL-1"));
        story.day(Moment.VERIFIED).ifPresent(verified -> {
            Optional<Instant> viewed =
                    story.has(Moment.VIEWED) ? Optional.of(story.at(Moment.VIEWED)) : Optional.empty();
            owed.add(new Owed(
                    "answer",
                    Set.of("POL-2", "POL-3", "POL-4"),
                    story.at(Moment.VERIFIED),
                    workingDays(verified, 2),
                    viewed));
        });
        return owed;
    }

    private static List<Owed> complaint(Story story, LocalDate arrived) {
        var owed = new ArrayList<Owed>();
        owed.add(owed(story, "acknowledge", workingDays(arrived, 7), "CMP-1", "CMP-3"));
        story.day(Moment.INVESTIGATED)
                .ifPresent(begun ->
                        owed.add(owed(story, "report progress", PlainDates.oneMonth(begun, 0), "CMP-2", "CMP-3")));
        return owed;
    }

    private static List<Owed> information(Story story, LocalDate arrived) {
        LocalDate clear = story.day(Moment.DETAIL).orElse(arrived);
        return List.of(
                owed(story, "acknowledge", workingDays(arrived, 2), "FOI-1", "FOI-2", "FOI-3", "GEN-1"),
                owed(story, "answer", PlainDates.workingDaysOfTheKingdom(clear, 20), "FOI-2", "FOI-3"));
    }

    private static Owed owed(Story story, String what, LocalDate due, String... letters) {
        return new Owed(what, Set.of(letters), story.at(Moment.ARRIVED), due, Optional.empty());
    }

    private static LocalDate workingDays(LocalDate start, int days) {
        return PlainDates.workingDays(start, days);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
