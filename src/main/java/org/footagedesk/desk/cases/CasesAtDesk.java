package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casework.NewToThem;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseList;
import org.footagedesk.desk.CasePage;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.desk.CaseSummary;
import org.footagedesk.desk.SetAsideRow;
import org.footagedesk.desk.Today;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.work.SetAsideWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person at the desk sees, told from the case files; every look at a case is journaled. */
@Component
@Transactional
class CasesAtDesk implements CaseDesk {

    private final org.footagedesk.casefile.CaseList list;
    private final CaseFiles cases;
    private final CasePages pages;
    private final Stories stories;
    private final TodayRows today;
    private final Alarms alarms;
    private final NewToThem newToThem;
    private final SetAsideWork setAside;
    private final Views views;
    private final Handlers handlers;

    CasesAtDesk(
            org.footagedesk.casefile.CaseList list,
            CaseFiles cases,
            CasePages pages,
            Stories stories,
            TodayRows today,
            Alarms alarms,
            NewToThem newToThem,
            SetAsideWork setAside,
            Views views,
            Handlers handlers) {
        this.list = list;
        this.cases = cases;
        this.pages = pages;
        this.stories = stories;
        this.today = today;
        this.alarms = alarms;
        this.newToThem = newToThem;
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
        return new CaseList(
                found.cases().stream().map(line -> summary(line, who)).toList(), found.total());
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

    /** Of a complaint about themselves nobody reads who complains (14.3). */
    private CaseSummary summary(org.footagedesk.casefile.CaseList.Line line, StaffMember who) {
        boolean named = line.kind() != RequestKind.COMPLAINT
                || handlers.may(cases.get(line.reference()), who, Ability.READ_CASES);
        return new CaseSummary(
                line.reference().value(),
                line.kind(),
                line.state().name(),
                line.receivedAt(),
                line.governingDue().orElse(null),
                new CaseSummary.Requester(
                        named ? line.requester().name() : null,
                        named ? line.requester().email() : null));
    }
}
