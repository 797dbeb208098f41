package org.footagedesk.intake;

/** The way by which a message reached the desk. */
public enum Channel {
    MAIL,
    CHAT,
    POST,
    TELEPHONE,
    IN_PERSON
}
