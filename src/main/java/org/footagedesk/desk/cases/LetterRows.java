package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Optional;
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
import org.springframework.stereotype.Component;

/** The letters of the first page: to be read, to be printed and posted, and those that did not arrive. */
@Component
class LetterRows {

    private static final int MOST = 25;

    private final CaseIndex index;
    private final CaseFiles cases;
    private final OneRow rows;

    LetterRows(CaseIndex index, CaseFiles cases, OneRow rows) {
        this.index = index;
        this.cases = cases;
        this.rows = rows;
    }

    List<Today.Row> toDealWith(StaffMember who) {
        return Stream.of(waiting().filter(letter -> mayApprove(letter, who)).map(this::toRead), toPost(who), lost(who))
                .flatMap(row -> row)
                .limit(MOST)
                .toList();
    }

    /** Whoever reads cases sees them, also where somebody else has to approve. */
    List<Today.Row> nearLimit() {
        return Stream.concat(waiting(), printed())
                .filter(LetterLine::escalated)
                .limit(MOST)
                .map(letter -> rows.onLetter(
                        letter,
                        "It must leave by the end of " + OneRow.day(letter.dueBy()) + "; the Data Controller was told.",
                        "Open the letter"))
                .toList();
    }

    private Today.Row toRead(LetterLine letter) {
        Optional<String> note = Optional.ofNullable(onFile(letter).note());
        String by = "To leave by " + OneRow.day(letter.dueBy());
        return letter.state() == LetterState.RETURNED
                ? rows.onLetter(letter, by, "Change the letter")
                : rows.onLetter(letter, note.map(why -> by + "; " + why).orElse(by), "Read and approve the letter");
    }

    private Stream<Today.Row> toPost(StaffMember who) {
        return who.may(Ability.APPROVE_STAFF_LETTERS)
                ? printed()
                        .map(letter -> rows.onLetter(
                                letter,
                                "Approved; to be posted by " + OneRow.day(letter.dueBy()),
                                "Print it, post it first class, and record the day"))
                : Stream.empty();
    }

    private Stream<Today.Row> lost(StaffMember who) {
        return who.may(Ability.APPROVE_STAFF_LETTERS)
                ? index.lostLetters(MOST).stream()
                        .map(letter -> rows.onLetter(
                                letter, "It did not arrive: " + reason(letter), "Send it by post instead"))
                : Stream.empty();
    }

    private Stream<LetterLine> waiting() {
        return Stream.of(LetterState.WAITING, LetterState.RETURNED).flatMap(state -> index.letters(state).stream());
    }

    private Stream<LetterLine> printed() {
        return index.letters(LetterState.APPROVED).stream().filter(letter -> letter.by() == Carriage.POST);
    }

    private boolean mayApprove(LetterLine letter, StaffMember who) {
        return who.may(Approvers.of(onFile(letter).approvers()).ability());
    }

    private String reason(LetterLine letter) {
        return Optional.ofNullable(onFile(letter).note()).orElse("unknown").replace('-', ' ');
    }

    private LetterOnFile onFile(LetterLine letter) {
        return cases.get(letter.reference()).letters().get(letter.id());
    }
}
