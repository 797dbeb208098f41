package org.footagedesk.policy;

import java.util.Locale;

/** Where a case stands, in the words of DOMAIN E.1 to E.11; told from its events each time it is asked. */
public enum CaseState {
    /** A machine could not read the message; a person must. */
    TO_BE_READ,
    RECEIVED,
    /** Somebody asked for their own images, and the form has not gone out (E.1). */
    ENQUIRY,
    FORM_SENT,
    AWAITING_FEE,
    AWAITING_ID,
    /** The agent has not shown by what right they act (E.2). */
    AUTHORITY_CHECK,
    /** Whether the images can be located is to be judged (9.8). */
    SUFFICIENCY,
    AWAITING_INFO,
    DISREGARDED,
    /** The six checks of 9.3 are to be answered. */
    PRECHECK,
    SEARCH,
    NO_DATA,
    /** The two questions of 9.11 are to be answered. */
    REVIEW,
    DECIDE,
    /** The person is to say whether to look or to have a copy (9.13). */
    OFFER,
    VIEWING,
    REDACT,
    COPY_READY,
    DISCLOSED,
    REFUSED,
    /** An officer whom nobody has called back yet (E.3). */
    IDENTITY_UNVERIFIED,
    VERIFIED,
    LAPSED,
    GROUNDS_MET,
    /** The letter shows neither (a) nor (b) of Appendix 2 whole. */
    AUTHORITY_INCOMPLETE,
    MASTER_MADE,
    COPY_ISSUED,
    STATEMENT_DONE,
    AT_COURT,
    HANDED_OVER,
    /** The purpose of another prosecuting body is settled; its other gates are open (E.4). */
    GATES,
    PURPOSE_CHECK,
    RELEASED,
    /** Which road of E.5 the matter takes is to be said. */
    CLASSIFY,
    ORDER_CHECK,
    COMPLY,
    AUTHORITY,
    POLICE_CHECK,
    NEED_CHECK,
    FOUR_GATES,
    BASIS,
    SIGN_OFF,
    SAFEGUARDS,
    DIRECTED_TO_POLICE,
    POLICE_DECISION,
    VICTIM_WISHES_RECORDED,
    RELEASE_TO_POLICE,
    ASSESS,
    REPLIED,
    ACKNOWLEDGED,
    INVESTIGATING,
    POLICE_REFERRED,
    DISCIPLINARY,
    OUTCOME,
    TRIAGE,
    FOI_LOGGED,
    CLARIFY,
    ANSWERED,
    REFUSED_NOTICE,
    INTERNAL_REVIEW,
    SENT,
    WITHDRAWN,
    CLOSED,
    /** The personal values are gone with their key; only what was done is left. */
    ERASED;

    /** Whether somebody who decides has the next step there. */
    public boolean waitsForDecision() {
        return switch (this) {
            case SUFFICIENCY,
                    PRECHECK,
                    SEARCH,
                    NO_DATA,
                    REVIEW,
                    DECIDE,
                    AUTHORITY_CHECK,
                    VERIFIED,
                    PURPOSE_CHECK,
                    GATES,
                    CLASSIFY,
                    ORDER_CHECK,
                    AUTHORITY,
                    POLICE_CHECK,
                    NEED_CHECK,
                    FOUR_GATES,
                    BASIS,
                    SIGN_OFF,
                    SAFEGUARDS,
                    ASSESS,
                    INVESTIGATING,
                    INTERNAL_REVIEW -> true;
            default -> false;
        };
    }

    /** What people read: the name in small letters. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether nothing more is to be done there. */
    public boolean isEnd() {
        return switch (this) {
            case WITHDRAWN, CLOSED, ERASED, LAPSED -> true;
            default -> false;
        };
    }
}
