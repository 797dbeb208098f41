package org.footagedesk.vault;

import org.footagedesk.shared.Seal;

/** The keys under which cases and messages stand; whoever destroys one has erased what it closed. */
public interface KeyRing extends Seal {

    /** Destroys the key of the scope for good; the journal keeps its chain, the personal values are gone. */
    void destroy(String scope);

    /** A digest under the desk's own secret, for finding a value again without storing it: the same text gives the same token. */
    String token(String purpose, String value);
}
