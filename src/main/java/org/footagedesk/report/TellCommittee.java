package org.footagedesk.report;

/** Makes the report to the committee from what is recorded. */
public interface TellCommittee {

    /** The report on that period as it stands now. */
    CommitteeReport on(ReportPeriod period);
}
