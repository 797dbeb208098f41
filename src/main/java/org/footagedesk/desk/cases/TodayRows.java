package org.footagedesk.desk.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.casefile.CaseState;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.desk.Today;
import org.footagedesk.letter.LetterState;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The four lists of the first page: who, what, why now, and the one thing to do. */
@Component
class TodayRows {

    private static final int MOST = 25;
    private static final int SOON_DAYS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final CaseList list;
    private final CaseIndex index;
    private final CaseFiles cases;
    private final Policies policies;
    private final Clock clock;

    TodayRows(CaseList list, CaseIndex index, CaseFiles cases, Policies policies, Clock clock) {
        this.list = list;
        this.index = index;
        this.cases = cases;
        this.policies = policies;
        this.clock = clock;
    }

    Today of(StaffMember who) {
        return new Today(footageAtRisk(), letters(who), decisions(who), lateSoon());
    }

    private List<Today.Row> footageAtRisk() {
        return index.holdsAtRisk(MOST).stream().map(this::atRisk).toList();
    }

    private Today.Row atRisk(CaseIndex.HoldLine hold) {
        var gone = policies.inForce().retention().goneFrom(hold.from());
        boolean failed = hold.state() == HoldState.FAILED;
        return row(
                hold.reference(),
                null,
                "Footage of " + hold.camera(),
                failed ? "The recorder gave no footage for that time" : "Not yet secured",
                failed
                        ? "Look whether another camera or recorder has it"
                        : "Wait for the copy, or look at set-aside work",
                gone.isAfter(clock.instant()) ? gone : null);
    }

    private List<Today.Row> letters(StaffMember who) {
        return List.of(LetterState.WAITING, LetterState.RETURNED).stream()
                .flatMap(state -> index.letters(state).stream())
                .filter(letter -> who.may(Approvers.of(cases.get(letter.reference())
                                .letters()
                                .get(letter.id())
                                .approvers())
                        .ability()))
                .limit(MOST)
                .map(letter -> row(
                        letter.reference(),
                        letter.id().toString(),
                        "Letter " + letter.template(),
                        letter.escalated()
                                ? "Its limit is near: " + day(London.day(letter.dueBy()))
                                : "To leave by " + day(London.day(letter.dueBy())),
                        letter.state() == LetterState.RETURNED ? "Change the letter" : "Read and approve the letter",
                        letter.dueBy()))
                .toList();
    }

    private List<Today.Row> decisions(StaffMember who) {
        if (!who.may(Ability.DECIDE)) {
            return List.of();
        }
        return list.page("decide", 0, MOST).cases().stream()
                .map(line -> row(
                        line.reference(),
                        null,
                        KindWords.of(line.kind()),
                        "Fee and identity are settled",
                        "Answer the six checks and decide",
                        null))
                .toList();
    }

    private List<Today.Row> lateSoon() {
        LocalDate until = London.day(clock.instant()).plusDays(SOON_DAYS);
        return list.dueUntil(until, MOST).stream()
                .filter(line -> line.state() != CaseState.DISCLOSED)
                .map(line -> row(
                        line.reference(),
                        null,
                        KindWords.of(line.kind()),
                        "Due " + day(line.governingDue().orElseThrow()),
                        "Open the case and see what is owed",
                        null))
                .toList();
    }

    private Today.Row row(
            CaseReference reference,
            @Nullable String letter,
            String what,
            String whyNow,
            String toDo,
            @Nullable Instant until) {
        CaseFile file = cases.get(reference);
        var from = file.requester();
        String called = from.name() != null ? from.name() : from.email() != null ? from.email() : "Name not known";
        return new Today.Row(reference.value(), letter, called, what, whyNow, toDo, until);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
