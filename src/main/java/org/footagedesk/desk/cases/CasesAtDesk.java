package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casework.LetterTexts;
import org.footagedesk.casework.NewToThem;
import org.footagedesk.casework.PostBatch;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseList;
import org.footagedesk.desk.CasePage;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.desk.CaseSummary;
import org.footagedesk.desk.LetterPage;
import org.footagedesk.desk.LetterRow;
import org.footagedesk.desk.SetAsideRow;
import org.footagedesk.desk.Today;
import org.footagedesk.journal.Views;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.SetAsideWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person at the desk sees, told from the case files; every look at a case or letter is journaled. */
@Component
@Transactional
class CasesAtDesk implements CaseDesk {

    private final org.footagedesk.casefile.CaseList list;
    private final CaseIndex index;
    private final CaseFiles cases;
    private final CasePages pages;
    private final Stories stories;
    private final TodayRows today;
    private final Alarms alarms;
    private final NewToThem newToThem;
    private final LetterPages letterPages;
    private final LetterTexts texts;
    private final LetterPdf pdf;
    private final PostBatch posting;
    private final SetAsideWork setAside;
    private final Views views;
    private final Handlers handlers;

    CasesAtDesk(
            org.footagedesk.casefile.CaseList list,
            CaseIndex index,
            CaseFiles cases,
            CasePages pages,
            Stories stories,
            TodayRows today,
            Alarms alarms,
            NewToThem newToThem,
            LetterPages letterPages,
            LetterTexts texts,
            LetterPdf pdf,
            PostBatch posting,
            SetAsideWork setAside,
            Views views,
            Handlers handlers) {
        this.list = list;
        this.index = index;
        this.cases = cases;
        this.pages = pages;
        this.stories = stories;
        this.today = today;
        this.alarms = alarms;
        this.newToThem = newToThem;
        this.letterPages = letterPages;
        this.texts = texts;
        this.pdf = pdf;
        this.posting = posting;
        this.setAside = setAside;
        this.views = views;
        this.handlers = handlers;
    }

    @Override
    public Today today(StaffMember who) {
        Today cases = who.may(Ability.READ_CASES) ? casesOfToday(who) : Today.empty();
        return who.may(Ability.REPLAY_WORK) ? cases.with(alarms.all()) : cases;
    }

    private Today casesOfToday(StaffMember who) {
        views.record(who.name(), "today");
        return today.of(who);
    }

    @Override
    public CaseList cases(String query, int page, int size, StaffMember who) {
        if (!who.may(Ability.READ_CASES)) {
            return new CaseList(List.of(), 0);
        }
        var found = list.page(query, page, size);
        views.record(who.name(), "case-list");
        return new CaseList(found.cases().stream().map(CasesAtDesk::summary).toList(), found.total());
    }

    @Override
    public Optional<CasePage> casePage(CaseReference reference, StaffMember who) {
        return visible(reference, who).map(pages::of);
    }

    @Override
    public Optional<CaseStory> story(CaseReference reference, StaffMember who) {
        return visible(reference, who).map(file -> stories.of(file, who));
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
                .flatMap(one -> index.letters(one).stream())
                .map(this::row)
                .toList();
    }

    @Override
    public Optional<LetterPage> letter(String id, StaffMember who) {
        return line(id, who).map(line -> {
            views.record(who.name(), "letter/" + id);
            return letterPages.of(cases.get(line.reference()), line.id());
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
        return who.may(Ability.READ_CASES)
                ? posting.waiting().stream().map(this::row).toList()
                : List.of();
    }

    @Override
    public Optional<byte[]> postBatch(StaffMember who) {
        if (!who.may(Ability.APPROVE_STAFF_LETTERS)) {
            return Optional.empty();
        }
        posting.waiting().forEach(letter -> views.record(who.name(), "letter-pdf/" + letter.id()));
        return Optional.of(posting.print());
    }

    @Override
    public List<SetAsideRow> setAside(StaffMember who) {
        return who.may(Ability.REPLAY_WORK)
                ? setAside.waiting().stream()
                        .map(work -> new SetAsideRow(
                                work.id().toString(),
                                work.item().step(),
                                work.reason().value(),
                                work.attempts(),
                                work.setAsideAt()))
                        .toList()
                : List.of();
    }

    private Optional<CaseFile> visible(CaseReference reference, StaffMember who) {
        if (!who.may(Ability.READ_CASES)) {
            return Optional.empty();
        }
        var file = cases.find(reference).filter(known -> handlers.may(known, who, Ability.READ_CASES));
        file.ifPresent(seen -> {
            views.record(who.name(), reference.scope());
            newToThem.opened(reference, who.name());
        });
        return file;
    }

    private Optional<CaseIndex.LetterLine> line(String id, StaffMember who) {
        return Ids.uuid(id)
                .map(LetterId::new)
                .flatMap(index::letter)
                .filter(line -> handlers.may(cases.get(line.reference()), who, Ability.READ_CASES));
    }

    private LetterRow row(CaseIndex.LetterLine line) {
        var letter = cases.get(line.reference()).letters().get(line.id());
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

    private static CaseSummary summary(org.footagedesk.casefile.CaseList.Line line) {
        return new CaseSummary(
                line.reference().value(),
                line.kind(),
                line.state().name(),
                line.receivedAt(),
                line.governingDue().orElse(null),
                new CaseSummary.Requester(
                        line.requester().name(), line.requester().email()));
    }
}
