package org.footagedesk.journal.roots;

/**
 * A root and who vouches for it.
 *
 * @param signature Ed25519 over {@link JournalRoot#words}, in Base64
 */
public record SignedRoot(JournalRoot root, String signature) {}
