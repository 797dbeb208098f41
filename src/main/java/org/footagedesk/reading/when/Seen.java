package org.footagedesk.reading.when;

import java.util.List;

/** The pieces a rule saw from one token up to, but not including, another. */
record Seen(List<Piece> pieces, int from, int next) {

    Seen(Piece piece, int from, int next) {
        this(List.of(piece), from, next);
    }
}
