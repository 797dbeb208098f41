package org.footagedesk.journal;

/** Where a stream stands: its last version, and the hash of that entry, which covers all before it. */
public record StreamEnd(String stream, int version, String hash) {

    public StreamEnd {
        if (version < 1 || stream.isBlank() || (stream + hash).contains("\n") || hash.contains(" ")) {
            throw new IllegalArgumentException("A stream's end is one line: name, version from 1 on, hash.");
        }
    }

    /** The line that a root is the hash of, without its line feed: {@code stream version hash}. */
    public String line() {
        return stream + " " + version + " " + hash;
    }

    /**
     * Reads {@link #line} back.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static StreamEnd ofLine(String line) {
        int hash = line.lastIndexOf(' ');
        int version = line.lastIndexOf(' ', hash - 1);
        if (version < 0) {
            throw new IllegalArgumentException("The line names no stream, version and hash.");
        }
        return new StreamEnd(
                line.substring(0, version),
                Integer.parseInt(line.substring(version + 1, hash)),
                line.substring(hash + 1));
    }
}
