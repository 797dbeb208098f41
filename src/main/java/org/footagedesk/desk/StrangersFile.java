package org.footagedesk.desk;

import java.io.InputStream;

/**
 * A file just as a stranger sent it; it may carry a virus, even where a scanner found none.
 *
 * @param name ours, never the sender's
 * @param length in bytes
 * @param bytes to be read once; whoever reads them closes the stream
 */
public record StrangersFile(String name, long length, InputStream bytes) {}
