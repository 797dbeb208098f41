package org.footagedesk.form;

/** What one body asks for and another does not, so that a form speaks of it only where it is asked. */
public enum Demand {
    /** A fee for each request (policy 9.7). */
    FEE,
    /** Original papers to prove identity (policy Appendix 1). */
    ORIGINALS
}
