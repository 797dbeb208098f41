package org.footagedesk.letter;

/** The way by which a letter travels. */
public enum Carriage {
    EMAIL,
    /** Printed, and posted first class by a person (policy 9.6). */
    POST
}
