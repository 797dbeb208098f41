package org.footagedesk.vault;

import java.io.IOException;

/** How much the vault's disk still takes, so that a copy of footage never fills it up. */
public interface VaultRoom {

    /** Whether that many bytes more would leave free what must stay free ({@code desk.vault.keep-free}). */
    boolean isLeftFor(long bytes) throws IOException;
}
