package org.footagedesk.policy;

/** Which part of data protection law binds the body in its use of cameras. */
public enum Regime {
    /** The UK GDPR with the general part of the Data Protection Act 2018. */
    GENERAL,
    /** Part 3 of the Data Protection Act 2018: a police body that processes for law enforcement. */
    PART3
}
