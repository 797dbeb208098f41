package org.footagedesk.simulation;

import static org.footagedesk.shared.RequestKind.AGENT_ACCESS;
import static org.footagedesk.shared.RequestKind.COMPLAINT;
import static org.footagedesk.shared.RequestKind.INFORMATION;
import static org.footagedesk.shared.RequestKind.LEGAL;
import static org.footagedesk.shared.RequestKind.POLICE;
import static org.footagedesk.shared.RequestKind.PROSECUTING_BODY;
import static org.footagedesk.shared.RequestKind.SECONDARY;
import static org.footagedesk.shared.RequestKind.SUBJECT_ACCESS;

import java.util.EnumSet;
import java.util.Set;
import org.footagedesk.shared.RequestKind;

/** How people differ, with the share of requests, in percent, whose people are so. */
enum Trait {
    /** Is not heard of again after the first contact. */
    VANISHES(10, SUBJECT_ACCESS, AGENT_ACCESS),
    /** Takes three weeks for form and papers. */
    ANSWERS_LATE(15, SUBJECT_ACCESS, AGENT_ACCESS),
    /** Brings the form, and the fee two weeks later. */
    PAYS_LATE(15, SUBJECT_ACCESS, AGENT_ACCESS),
    BRINGS_WRONG_PAPER(12, SUBJECT_ACCESS, AGENT_ACCESS),
    /** Brings no authority until asked for it. */
    WITHOUT_AUTHORITY(40, AGENT_ACCESS),
    /** Does not remember the hour well enough. */
    VAGUE(10, SUBJECT_ACCESS, AGENT_ACCESS),
    /** Answers what was asked back only after the seven working days, or never. */
    SILENT(30, SUBJECT_ACCESS, AGENT_ACCESS),
    WITHDRAWS(4, SUBJECT_ACCESS, AGENT_ACCESS),
    STRANGERS_IN_SHOT(25, SUBJECT_ACCESS, AGENT_ACCESS),
    /** Nothing of it was recorded any more when they asked. */
    ASKS_TOO_LATE(6, SUBJECT_ACCESS, LEGAL),
    /** Asks when the recorder has but a day left. */
    ASKS_IN_THE_LAST_DAY(6, SUBJECT_ACCESS, LEGAL, POLICE),
    /** Is part of an investigation of which they must not hear. */
    UNDER_INVESTIGATION(5, SUBJECT_ACCESS),
    /** Complains after a refusal. */
    COMPLAINS(50, SUBJECT_ACCESS, AGENT_ACCESS),
    /** No call-back finds such an officer. */
    UNVERIFIABLE(10, POLICE, PROSECUTING_BODY),
    WITHOUT_GROUNDS(12, POLICE, PROSECUTING_BODY, SECONDARY),
    /** The written authority follows a week after the call. */
    WRITES_LATER(30, POLICE),
    WITH_COURT_ORDER(25, LEGAL),
    FOR_A_DEFENDANT(25, LEGAL),
    UNCLEAR(30, INFORMATION),
    MUST_BE_REFUSED(25, INFORMATION),
    LONG(40, COMPLAINT),
    /** The staff lay it aside, and only a notice brings it back. */
    FORGOTTEN(10, RequestKind.values());

    private final int percent;
    private final Set<RequestKind> kinds;

    Trait(int percent, RequestKind... kinds) {
        this.percent = percent;
        this.kinds = EnumSet.of(kinds[0], kinds);
    }

    /** Of those who ask for that. */
    int percentOf(RequestKind kind) {
        return kinds.contains(kind) ? percent : 0;
    }
}
