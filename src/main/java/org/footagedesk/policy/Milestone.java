package org.footagedesk.policy;

/** The moments of a case that policy and law count from or wait for, beside letters and steps by name. */
public enum Milestone implements CaseMoment {
    /** The message reached the body, on whatever day that was (DOMAIN E.0 rule 1). */
    REQUEST_RECEIVED,
    /** The completed request form came in. */
    FORM_RECEIVED,
    /** The fee came in full. */
    FEE_RECEIVED,
    /** The later of the completed form and the fee (policy 9.9). */
    FORM_AND_FEE_RECEIVED,
    /** Proof of identity was asked for, since there is real doubt. */
    IDENTITY_REQUESTED,
    IDENTITY_RECEIVED,
    /** An agent was asked to show by what right they act. */
    AUTHORITY_REQUESTED,
    AUTHORITY_RECEIVED,
    /** The latest of receipt, identity asked for and authority asked for (D.1, "Length"); not while one of them is awaited. */
    ALL_ASKED_FOR_RECEIVED,
    /** What is needed to find the images, or to understand the question, was asked for. */
    INFORMATION_REQUESTED,
    INFORMATION_RECEIVED,
    /** Receipt, or the answer to the last question about what is wanted: that answer starts the count anew (D.2, FOI). */
    QUESTION_CLEAR,
    /** The person was told of more time, with reasons. */
    EXTENSION_NOTIFIED,
    /** The letter went out whose answer the policy waits for. */
    LETTER_SENT,
    /** The officer was called back on a number the body holds (DOMAIN E.3). */
    OFFICER_VERIFIED,
    /** The date by which a court's order must be obeyed, as a person read it from the order (DOMAIN E.5). */
    ORDER_DATE,
    /** Footage was released to the person or body that asked. */
    FOOTAGE_RELEASED,
    /** The request was withdrawn, or the case closed: nothing more is owed. */
    ENDED;

    @Override
    public String key() {
        return name();
    }
}
