package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.CaseIndex.LetterLine;
import org.footagedesk.casework.LetterTexts;
import org.footagedesk.casework.PostBatch;
import org.footagedesk.desk.LetterDesk;
import org.footagedesk.desk.LetterPage;
import org.footagedesk.desk.LetterRow;
import org.footagedesk.journal.Views;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters that a person at the desk reads, as pages and on paper; every look at one is journaled. */
@Component
@Transactional
class LettersRead implements LetterDesk {

    private final CaseIndex index;
    private final CaseFiles cases;
    private final LetterPages pages;
    private final LetterTexts texts;
    private final LetterPdf pdf;
    private final PostBatch posting;
    private final Views views;
    private final Handlers handlers;

    LettersRead(
            CaseIndex index,
            CaseFiles cases,
            LetterPages pages,
            LetterTexts texts,
            LetterPdf pdf,
            PostBatch posting,
            Views views,
            Handlers handlers) {
        this.index = index;
        this.cases = cases;
        this.pages = pages;
        this.texts = texts;
        this.pdf = pdf;
        this.posting = posting;
        this.views = views;
        this.handlers = handlers;
    }

    @Override
    public List<LetterRow> letters(Optional<String> state, StaffMember who) {
        if (!who.may(Ability.READ_CASES)) {
            return List.of();
        }
        views.record(who.name(), "letter-list");
        return state.map(LetterState::valueOf)
                .map(Stream::of)
                .orElseGet(() -> Stream.of(LetterState.values()))
                .flatMap(one -> rows(index.letters(one), who))
                .toList();
    }

    @Override
    public Optional<LetterPage> letter(String id, StaffMember who) {
        return line(id, who).map(line -> {
            views.record(who.name(), "letter/" + id);
            return pages.of(cases.get(line.reference()), line.id());
        });
    }

    @Override
    public Optional<byte[]> letterPdf(String id, StaffMember who) {
        return line(id, who).map(line -> {
            views.record(who.name(), "letter-pdf/" + id);
            var letter = cases.get(line.reference()).letters().get(line.id());
            return pdf.of(texts.read(line.reference(), letter.content()));
        });
    }

    @Override
    public Optional<byte[]> enclosure(String id, int number, StaffMember who) {
        return line(id, who).flatMap(line -> {
            views.record(who.name(), "letter-enclosure/" + id);
            var letter = cases.get(line.reference()).letters().get(line.id());
            return texts.read(line.reference(), letter.content()).enclosures().stream()
                    .skip(number)
                    .findFirst()
                    .map(paper -> texts.enclosure(line.reference(), paper));
        });
    }

    @Override
    public List<LetterRow> lettersToPost(StaffMember who) {
        if (!who.may(Ability.READ_CASES)) {
            return List.of();
        }
        views.record(who.name(), "letters-to-post");
        return rows(posting.waiting(), who).toList();
    }

    @Override
    public Optional<byte[]> postBatch(StaffMember who) {
        if (!who.may(Ability.APPROVE_STAFF_LETTERS)) {
            return Optional.empty();
        }
        List<LetterLine> theirs =
                posting.waiting().stream().filter(line -> mayRead(line, who)).toList();
        theirs.forEach(letter -> views.record(who.name(), "letter-pdf/" + letter.id()));
        return Optional.of(posting.print(theirs));
    }

    private Optional<LetterLine> line(String id, StaffMember who) {
        return Ids.uuid(id).map(LetterId::new).flatMap(index::letter).filter(line -> mayRead(line, who));
    }

    private boolean mayRead(LetterLine line, StaffMember who) {
        return handlers.may(cases.get(line.reference()), who, Ability.READ_CASES);
    }

    private Stream<LetterRow> rows(List<LetterLine> lines, StaffMember who) {
        return lines.stream()
                .flatMap(line -> Stream.of(cases.get(line.reference()))
                        .filter(file -> handlers.may(file, who, Ability.READ_CASES))
                        .map(file -> row(line, file)));
    }

    private static LetterRow row(LetterLine line, CaseFile file) {
        var letter = file.letters().get(line.id());
        return new LetterRow(
                line.id().toString(),
                line.reference().value(),
                line.template(),
                line.state().name(),
                letter.to(),
                letter.subject(),
                Approvers.of(letter.approvers()),
                CasePages.dueDay(letter),
                letter.nearLimit());
    }
}
