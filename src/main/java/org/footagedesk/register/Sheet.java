package org.footagedesk.register;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a register as a file of one kind. */
public interface Sheet {

    Format format();

    /** Writes all of it; the caller closes the stream. */
    void write(Register register, OutputStream to) throws IOException;
}
