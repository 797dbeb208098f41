package org.footagedesk.simulation;

/** What may happen to a request once; each is noted with its time by whoever lived through it. */
enum Moment {
    ARRIVED,
    FORM,
    FEE,
    /** A photocopy, or papers in another name. */
    WRONG_PAPER,
    IDENTITY,
    AUTHORITY,
    /** The desk asked for detail; its letter reached them. */
    ASKED_BACK,
    /** Identity was asked for. */
    ASKED_IDENTITY,
    ASKED_AUTHORITY,
    /** The answer to what the desk asked back. */
    DETAIL,
    /** The written authority of the police. */
    WRITTEN,
    VERIFIED,
    VIEWED,
    /** The six checks were answered, all of them with yes. */
    CHECKED,
    GRANTED,
    OTHERS_AGREED,
    GROUNDS,
    POLICE_CONSULTED,
    OWNERS_AGREED,
    /** The other prosecutor signed the undertaking. */
    UNDERTAKEN,
    /** A senior officer agreed in writing. */
    AGREED,
    SAFEGUARDED,
    MASTER,
    INVESTIGATED,
    WITHDRAWN
}
