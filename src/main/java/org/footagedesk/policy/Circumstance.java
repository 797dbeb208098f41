package org.footagedesk.policy;

/** What decides between two letters that serve the same purpose. */
public enum Circumstance {
    /** A first enquiry: neither the completed request form nor the facts it asks for. */
    NO_FORM,
    /** The mail came from an official police address that was verified. */
    OFFICIAL_ADDRESS_VERIFIED,
    /** Nothing else applies; the last choice of a list. */
    OTHERWISE
}
