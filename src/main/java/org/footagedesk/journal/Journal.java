package org.footagedesk.journal;

import java.util.List;
import java.util.Optional;

/** Streams of happenings that are only ever added to, within the transaction of the work that made them happen. */
public interface Journal {

    /**
     * Appends in order behind the version the writer has read; version 0 begins a stream.
     *
     * @throws StreamHasMoved when somebody else has appended since; read again and decide again
     */
    void append(String stream, int readVersion, List<Happening> happenings);

    /** The whole stream in order; empty when there is none. */
    List<Entry> read(String stream);

    /**
     * What was added to a stream since it stood at that end, in order; empty where it never did, or where its personal values are
     * gone with their key: then only the whole of it tells the truth.
     */
    Optional<List<Entry>> readBehind(StreamEnd end);

    /** Follows every stream's chain from its first link; the answer names the first broken one. */
    ChainCheck verify();

    /** Where every stream stands at one moment, in no order. */
    List<StreamEnd> ends();

    /** Somebody else appended to the stream first. */
    final class StreamHasMoved extends RuntimeException {
        public StreamHasMoved(String stream, int readVersion) {
            super("The stream " + stream + " has moved on from version " + readVersion + ".");
        }
    }
}
