package org.footagedesk.desk.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.footagedesk.casefile.Copy;
import org.footagedesk.desk.Clip;
import org.footagedesk.vault.Vault;

/** A rendered clip as it lies in its case's vault. */
record VaultClip(Vault vault, String scope, Copy copy) implements Clip {

    @Override
    public String mediaType() {
        return "video/mp4";
    }

    @Override
    public long length() {
        return copy.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        return vault.open(scope, Objects.requireNonNull(copy.sha256()));
    }
}
