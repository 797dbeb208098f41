package org.footagedesk.desk;

import java.io.IOException;
import java.io.InputStream;

/** A rendered clip that can be read more than once, as a player does that jumps about in it. */
public interface Clip {

    /** Such as video/mp4. */
    String mediaType();

    /** In bytes. */
    long length();

    /** The bytes from the first on; the caller closes the stream. */
    InputStream open() throws IOException;
}
