package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.casefile.CopyEvent.CopyApproved;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.policy.CaseState;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;

class CaseStateTest {

    private static final IdentityChecked SEEN = new IdentityChecked(Set.of(), true, "UK passport");
    private static final DecisionMade GRANTED = new DecisionMade(Outcome.GRANTED, "nothing against it");
    private static final RenderId COPY = new RenderId(UUID.randomUUID());

    private final ToldCase told = ToldCase.received(RequestKind.SUBJECT_ACCESS, TOTNES.reference(), "2026-03-03T10:00");

    @Test
    void aRequestForOnesOwnImagesGoesFromEnquiryToDecision() {
        assertThat(state(told)).isEqualTo(CaseState.ENQUIRY);
        told.sends("SAR-1");
        assertThat(state(told)).isEqualTo(CaseState.FORM_SENT);
        assertThat(state(told.formArrives())).isEqualTo(CaseState.AWAITING_FEE);
        assertThat(state(told.happens(new FeeRecorded(1000, "CARD")))).isEqualTo(CaseState.AWAITING_ID);
        assertThat(state(told.happens(SEEN))).isEqualTo(CaseState.SUFFICIENCY);
        told.takes("locate", "can_be_located=yes", "objective=a");
        assertThat(state(told)).isEqualTo(CaseState.PRECHECK);
        told.happens(new SixChecksAnswered(Collections.nCopies(6, true), "asked the police"));
        assertThat(state(told)).isEqualTo(CaseState.SEARCH);
        assertThat(state(told.takes("search", "result=FOUND"))).isEqualTo(CaseState.REVIEW);
        assertThat(state(told.takes("review", "others_identifiable=yes", "duty_of_confidence=no")))
                .isEqualTo(CaseState.DECIDE);
    }

    @Test
    void aGrantedRequestIsRedactedThenReadyThenDisclosed() {
        assertThat(state(told.happens(GRANTED))).isEqualTo(CaseState.OFFER);
        assertThat(state(told.takes("choice", "wants=COPY"))).isEqualTo(CaseState.REDACT);
        assertThat(state(told.happens(new CopyApproved(COPY, 1)))).isEqualTo(CaseState.COPY_READY);
        assertThat(state(told.happens(new CopyDownloaded(COPY, 1, Sha256.of("clip")))))
                .isEqualTo(CaseState.DISCLOSED);
    }

    @Test
    void theLaterDecisionCounts() {
        told.happens(GRANTED, new DecisionMade(Outcome.REFUSED, "a live investigation came to light"));

        assertThat(state(told)).isEqualTo(CaseState.REFUSED);
    }

    @Test
    void aMessageNobodyCouldReadWaitsForAPerson() {
        assertThat(state(ToldCase.unread(TOTNES.reference(), "2026-03-03T10:00")))
                .isEqualTo(CaseState.TO_BE_READ);
    }

    @Test
    void anOfficerIsUnverifiedUntilSomebodyCalledBack() {
        var police = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-03T10:00");

        assertThat(state(police)).isEqualTo(CaseState.IDENTITY_UNVERIFIED);
        assertThat(state(police.callsBack(true))).isEqualTo(CaseState.VERIFIED);
    }

    @Test
    void aComplaintIsReceivedAndNothingMore() {
        assertThat(state(ToldCase.received(RequestKind.COMPLAINT, TOTNES.reference(), "2026-03-03T10:00")))
                .isEqualTo(CaseState.RECEIVED);
    }

    private static CaseState state(ToldCase told) {
        return WhereItStands.of(told.file(), TOTNES);
    }
}
