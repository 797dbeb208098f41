package org.footagedesk.desk.cases;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.CaseIndex.LetterLine;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.desk.Today;
import org.footagedesk.letter.Carriage;
import org.footagedesk.letter.LetterState;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Component;

/** The letters of the first page: to be read, to be printed and posted, and those that did not arrive. */
@Component
class LetterRows {

    private final CaseIndex index;
    private final CaseFiles cases;
    private final OneRow rows;

    LetterRows(CaseIndex index, CaseFiles cases, OneRow rows) {
        this.index = index;
        this.cases = cases;
        this.rows = rows;
    }

    /** Those that did not arrive come first, since nobody else asks for them. */
    Today.Rows toDealWith(StaffMember who) {
        return lost(who)
                .and(limited(waiting().filter(letter -> mayApprove(letter, who)), this::toRead))
                .and(toPost(who));
    }

    /** Whoever reads cases sees them, also where somebody else has to approve. */
    Today.Rows nearLimit() {
        return limited(
                Stream.concat(waiting(), printed()).filter(LetterLine::escalated),
                letter -> rows.onLetter(
                        letter,
                        "It must leave by the end of " + OneRow.day(letter.dueBy()) + "; the Data Controller was told.",
                        "Open the letter"));
    }

    private Today.Row toRead(LetterLine letter) {
        Optional<String> note = Optional.ofNullable(onFile(letter).note());
        String by = "To leave by " + OneRow.day(letter.dueBy());
        return letter.state() == LetterState.RETURNED
                ? rows.onLetter(letter, by, "Change the letter")
                : rows.onLetter(letter, note.map(why -> by + "; " + why).orElse(by), "Read and approve the letter");
    }

    private Today.Rows toPost(StaffMember who) {
        return who.may(Ability.APPROVE_STAFF_LETTERS)
                ? limited(
                        printed(),
                        letter -> rows.onLetter(
                                letter,
                                "Approved; to be posted by " + OneRow.day(letter.dueBy()),
                                "Print it, post it first class, and record the day"))
                : Today.Rows.NONE;
    }

    private Today.Rows lost(StaffMember who) {
        return who.may(Ability.APPROVE_STAFF_LETTERS)
                ? TodayRows.first(
                        index.lostLetters(TodayRows.MOST),
                        letter -> rows.onLetter(
                                letter, "It did not arrive: " + reason(letter), "Send it by post instead"))
                : Today.Rows.NONE;
    }

    private static Today.Rows limited(Stream<LetterLine> letters, Function<LetterLine, Today.Row> row) {
        return Today.Rows.of(letters.sorted(comparing(LetterLine::dueBy)).toList(), TodayRows.MOST, row);
    }

    private Stream<LetterLine> waiting() {
        return Stream.of(LetterState.WAITING, LetterState.RETURNED).flatMap(state -> index.letters(state).stream());
    }

    private Stream<LetterLine> printed() {
        return index.letters(LetterState.APPROVED).stream().filter(letter -> letter.by() == Carriage.POST);
    }

    private static boolean mayApprove(LetterLine letter, StaffMember who) {
        return Arrays.stream(letter.approvers().split(" ")).map(Role::valueOf).anyMatch(who.roles()::contains);
    }

    private String reason(LetterLine letter) {
        return Optional.ofNullable(onFile(letter).note()).orElse("unknown").replace('-', ' ');
    }

    private LetterOnFile onFile(LetterLine letter) {
        return cases.get(letter.reference()).letters().get(letter.id());
    }
}
