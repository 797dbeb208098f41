package org.footagedesk.shared;

/**
 * Closes personal data under a key of the desk, and opens it again.
 * What is sealed for one scope does not open for another; once the scope's key is destroyed, nothing does.
 */
public interface Seal {

    byte[] seal(String scope, byte[] plain);

    /** The bytes that were sealed; bytes that were changed, or sealed for another scope, are an error. */
    byte[] open(String scope, byte[] sealed);
}
