package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

class AlsoAskedTest {

    @Test
    void aQuestionAndAWishForThePolicyAreTwoThings() {
        assertThat(AlsoAsked.in("How many cameras do you have, and may I have your policy?", RequestKind.INFORMATION))
                .containsExactly(RequestKind.POLICY_COPY);
    }

    @Test
    void aComplaintThatAsksForFootageOfTheWriterIsTwoThings() {
        assertThat(AlsoAsked.in(
                        "I wish to complain about your staff. Please send me the footage of me.",
                        RequestKind.COMPLAINT))
                .containsExactly(RequestKind.SUBJECT_ACCESS);
    }

    @Test
    void anOrdinaryRequestAsksForOneThing() {
        assertThat(AlsoAsked.in(
                        "Please send me a copy of the CCTV of me at the Civic Hall on Sunday. My policy number is 12.",
                        RequestKind.SUBJECT_ACCESS))
                .isEmpty();
    }
}
