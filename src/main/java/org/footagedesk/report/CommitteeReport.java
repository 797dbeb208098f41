package org.footagedesk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.upkeep.DutyLine;
import org.footagedesk.upkeep.UpkeepBook;

/**
 * The figures of a period for the committee (policy 1.6).
 *
 * @param asOf the London day on which it was told
 */
public record CommitteeReport(ReportPeriod period, LocalDate asOf, List<Section> sections) {

    public CommitteeReport {
        sections = List.copyOf(sections);
    }

    /**
     * Told from the cases and from the book of upkeep.
     *
     * @param cases all cases that were received up to the period's last day
     * @param duties how each duty stood at the end of the period
     */
    static CommitteeReport of(
            ReportPeriod period, LocalDate asOf, List<CaseFigures> cases, UpkeepBook book, List<DutyLine> duties) {
        return new CommitteeReport(
                period,
                asOf,
                Stream.of(
                                Volumes.of(period, cases),
                                OnTime.of(period, cases),
                                TimeToAnswer.of(period, cases),
                                TimeToHold.of(period, cases),
                                Refused.of(period, cases),
                                UpkeepDone.of(period, book, duties))
                        .toList());
    }
}
