package org.footagedesk.casefile;

import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.policy.PolicyProfile;

/** Where a case stands, in the words of DOMAIN E.1 to E.11; told from the events each time it is asked. */
public enum CaseState {
    /** A machine could not read the message; a person must. */
    TO_BE_READ,
    RECEIVED,
    AWAITING_FEE,
    AWAITING_ID,
    /** An officer whom nobody has called back yet (E.3). */
    IDENTITY_UNVERIFIED,
    DECIDE,
    REFUSED,
    REDACT,
    COPY_READY,
    DISCLOSED,
    /** The personal values are gone with their key; only what was done is left. */
    ERASED;

    /** Where the case stands by the events it has now and the policy it was opened under; no clock is asked. */
    public static CaseState of(CaseFile file, PolicyProfile policy) {
        if (file.isErased()) {
            return ERASED;
        }
        if (file.unreadable().isPresent()) {
            return TO_BE_READ;
        }
        var decision = file.last(DecisionMade.class);
        if (decision.isPresent()) {
            return decision.get().outcome() == Outcome.REFUSED ? REFUSED : afterGrant(file);
        }
        return beforeDecision(file, policy);
    }

    private static CaseState afterGrant(CaseFile file) {
        if (!file.all(CopyEvent.CopyDownloaded.class).isEmpty()) {
            return DISCLOSED;
        }
        return file.all(CopyEvent.CopyApproved.class).isEmpty() ? REDACT : COPY_READY;
    }

    private static CaseState beforeDecision(CaseFile file, PolicyProfile policy) {
        return switch (file.kind()) {
            case SUBJECT_ACCESS, AGENT_ACCESS -> subjectAccess(file, policy);
            case POLICE, PROSECUTING_BODY -> identified(file, policy) ? DECIDE : IDENTITY_UNVERIFIED;
            case LEGAL, SECONDARY, MEDIA, OBJECTION, COMPLAINT, INFORMATION, POLICY_COPY, NOT_A_REQUEST -> RECEIVED;
        };
    }

    private static CaseState subjectAccess(CaseFile file, PolicyProfile policy) {
        if (!new Gates(policy).isMet(GatePredicates.FEE_PAID, file)) {
            return AWAITING_FEE;
        }
        return identified(file, policy) ? DECIDE : AWAITING_ID;
    }

    private static boolean identified(CaseFile file, PolicyProfile policy) {
        return new Gates(policy).isMet(GatePredicates.IDENTITY_SETTLED, file);
    }
}
