package org.footagedesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.footagedesk.shared.Sha256;

/** Keeps bytes for good: on disk before it answers, encrypted under the scope's key, never twice within a scope. */
public interface Vault {

    /** Streams the bytes in and answers once they would survive a power cut; the caller closes the stream. */
    Stored keep(String scope, InputStream bytes) throws IOException;

    /** The bytes kept under that hash; the caller closes the stream. Missing bytes are an error that names the hash. */
    InputStream open(String scope, Sha256 sha256) throws IOException;

    /** A plain copy for a program that needs a file; the caller deletes it when the work is done. */
    void copyTo(String scope, Sha256 sha256, Path target) throws IOException;

    /** Destroys what is kept under that hash, for good once it answers; where nothing is, nothing happens. */
    void destroy(String scope, Sha256 sha256) throws IOException;

    /** Throws away everything of a scope that came to nothing, such as the second copy of a mail. */
    void discard(String scope) throws IOException;

    /**
     * What the vault holds after a {@link #keep}: the hash of the plain bytes, and how many there are.
     *
     * @param fresh whether the scope had not kept the very same bytes before
     */
    record Stored(Sha256 sha256, long bytes, boolean fresh) {}
}
