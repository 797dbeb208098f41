package org.footagedesk.policy;

/** The moments that happen once in a case. */
public enum Milestone implements CaseMoment {
    /** The message reached the body, on whatever day that was (DOMAIN E.0 rule 1). */
    REQUEST_RECEIVED,
    /** The later of the completed form and the fee (policy 9.9). */
    FORM_AND_FEE_RECEIVED,
    /** The officer was called back on a number the body holds (DOMAIN E.3). */
    OFFICER_VERIFIED,
    /** Footage was released to the person or body that asked. */
    FOOTAGE_RELEASED;

    @Override
    public String key() {
        return name();
    }
}
