package org.footagedesk.shared;

/** Closes personal values under the key of what they belong to, so that destroying that key erases them. */
public interface Seal {

    /** The bytes, encrypted under the key of the scope (such as {@code case/CCTV-2026-00042}); the key is made at first use. */
    byte[] seal(String scope, byte[] plain);

    /** What was sealed under the scope; throws {@link Erased} when the key has been destroyed. */
    byte[] open(String scope, byte[] sealed);

    /** Whether the key of this scope has been destroyed; a scope that never had a key is not erased. */
    boolean isErased(String scope);

    /** The key of this scope has been destroyed: what it closed is gone for good. */
    final class Erased extends RuntimeException {
        public Erased(String scope) {
            super("The personal data of " + scope + " has been erased.");
        }
    }
}
