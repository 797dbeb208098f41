package org.footagedesk.people;

import java.time.Instant;

/** The wrong passwords given for each name from each address, shared by all machines of the desk. */
public interface SignInAttempts {

    /** The wrong passwords in a row so far. */
    WrongPasswords of(String name, String address);

    void wrong(String name, String address, Instant at);

    void forget(String name, String address);
}
