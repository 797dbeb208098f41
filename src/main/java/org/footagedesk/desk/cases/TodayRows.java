package org.footagedesk.desk.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.casefile.First;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.casework.NewToThem;
import org.footagedesk.desk.Today;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.CaseState;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of the first page: who, what, why now, and the one thing to do. */
@Component
class TodayRows {

    /** Of each list by itself. */
    static final int MOST = 25;

    private static final Set<CaseState> DECISIONS = Arrays.stream(CaseState.values())
            .filter(CaseState::waitsForDecision)
            .collect(Collectors.toUnmodifiableSet());

    private final CaseList list;
    private final CaseIndex index;
    private final HoldsOnFile holds;
    private final LetterRows letters;
    private final NewToThem newToThem;
    private final OneRow rows;
    private final Policies policies;
    private final Clock clock;

    TodayRows(
            CaseList list,
            CaseIndex index,
            HoldsOnFile holds,
            LetterRows letters,
            NewToThem newToThem,
            OneRow rows,
            Policies policies,
            Clock clock) {
        this.list = list;
        this.index = index;
        this.holds = holds;
        this.letters = letters;
        this.newToThem = newToThem;
        this.rows = rows;
        this.policies = policies;
        this.clock = clock;
    }

    Today of(StaffMember who) {
        return new Today(
                footageAtRisk(),
                letters.toDealWith(who),
                decisions(who),
                lateSoon(),
                letters.nearLimit(),
                newRequests(who),
                List.of());
    }

    private Today.Rows footageAtRisk() {
        return first(holds.beyondQuota(MOST), this::notHeld)
                .and(first(index.holdsAtRisk(keptSince(), MOST), this::atRisk))
                .and(first(holds.lapsing(MOST), this::lapses));
    }

    static <T> Today.Rows first(First<T> first, Function<T, Today.Row> row) {
        return Today.Rows.of(first.lines(), first.total(), row);
    }

    private Instant keptSince() {
        return policies.inForce().retention().keptSince(clock.instant()).orElse(Instant.EPOCH);
    }

    private Today.Row lapses(HoldsOnFile.Lapsing held) {
        return rows.onCase(
                held.reference(),
                "Footage of " + held.camera(),
                "Held automatically, and nobody has confirmed it: it is destroyed on "
                        + OneRow.day(London.day(held.lapsesAt())),
                "Open the case and keep it, or let it go",
                held.lapsesAt());
    }

    private Today.Row notHeld(HoldsOnFile.NotHeld beyond) {
        return rows.onCase(
                beyond.reference(),
                "Footage of " + beyond.footage().camera(),
                "Not held: the quota of the sender's day was used up",
                "Open the case and hold it, if it is wanted",
                stillThereUntil(beyond.footage().window().from()));
    }

    private @Nullable Instant stillThereUntil(Instant recordedAt) {
        return policies.inForce()
                .retention()
                .goneFrom(recordedAt)
                .filter(gone -> gone.isAfter(clock.instant()))
                .orElse(null);
    }

    private Today.Row atRisk(CaseIndex.HoldLine hold) {
        boolean failed = hold.state() == HoldState.FAILED;
        return rows.onCase(
                hold.reference(),
                "Footage of " + hold.camera(),
                failed ? "The recorder gave no footage for that time" : "Not yet secured",
                failed
                        ? "Look whether another camera has it; ask again, or give it up"
                        : "Wait for the copy, or look at set-aside work",
                stillThereUntil(hold.from()));
    }

    private Today.Rows newRequests(StaffMember who) {
        return first(
                newToThem.of(who.name(), MOST),
                reference -> rows.onCase(
                        reference,
                        "New subject access request",
                        "Passed on to you at once (9.5); you have not opened it yet",
                        "Open the case",
                        null));
    }

    private Today.Rows decisions(StaffMember who) {
        return who.may(Ability.DECIDE)
                ? cases(
                        list.in(DECISIONS, MOST),
                        line -> "Stands at: " + line.state().words(),
                        "Open the case and take the next step")
                : Today.Rows.NONE;
    }

    private Today.Rows lateSoon() {
        LocalDate until =
                London.day(clock.instant()).plusDays(policies.inForce().dueSoonDays());
        return cases(
                list.dueUntil(until, MOST),
                line -> "Due " + OneRow.day(line.governingDue().orElseThrow()),
                "Open the case and see what is owed");
    }

    private Today.Rows cases(CaseList.Page page, Function<CaseList.Line, String> whyNow, String toDo) {
        var first = page.cases().stream()
                .map(line -> rows.onCase(line.reference(), KindWords.of(line.kind()), whyNow.apply(line), toDo, null))
                .toList();
        return new Today.Rows(first, page.total() - first.size());
    }
}
