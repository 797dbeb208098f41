package org.footagedesk.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.upkeep.Duties;
import org.footagedesk.upkeep.HouseBook;
import org.footagedesk.upkeep.Things;
import org.footagedesk.upkeep.UpkeepBook;
import org.footagedesk.upkeep.UpkeepEvent.DutyDone;
import org.springframework.stereotype.Component;

/** Tells the committee's figures from the cases and the book of upkeep. */
@Component
final class FromTheRecords implements TellCommittee {

    private static final int PAGE = 500;

    private final CaseList list;
    private final CaseFiles cases;
    private final Policies policies;
    private final HouseBook book;
    private final Duties duties;
    private final Clock clock;

    FromTheRecords(CaseList list, CaseFiles cases, Policies policies, HouseBook book, Duties duties, Clock clock) {
        this.list = list;
        this.cases = cases;
        this.policies = policies;
        this.book = book;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public CommitteeReport on(ReportPeriod period) {
        LocalDate today = London.day(clock.instant());
        LocalDate end = today.isBefore(period.to()) ? today : period.to();
        UpkeepBook untilEnd = until(end);
        return CommitteeReport.of(
                period,
                today,
                figures(period, today),
                untilEnd,
                untilEnd.lines(duties, new Things(policies.inForce()), end));
    }

    /** Case after case, so that never more than one is open at a time. */
    private List<CaseFigures> figures(ReportPeriod period, LocalDate today) {
        return IntStream.iterate(0, page -> page + 1)
                .mapToObj(page -> list.page("", page, PAGE).cases())
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .filter(line -> !London.day(line.receivedAt()).isAfter(period.to()))
                .map(line -> figures(cases.get(line.reference()), today))
                .toList();
    }

    private CaseFigures figures(CaseFile file, LocalDate today) {
        return CaseFigures.of(file, policies.named(file.policy()), policies.calendar(), today);
    }

    private UpkeepBook until(LocalDate end) {
        return new UpkeepBook(book.read().entries().stream()
                .filter(entry ->
                        !(entry.event() instanceof DutyDone done && done.on().isAfter(end)))
                .toList());
    }
}
