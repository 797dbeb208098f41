package org.footagedesk.casefile;

import java.util.List;

/** The first lines of a list, and how many it has in all. */
public record First<T>(List<T> lines, long total) {

    public First {
        lines = List.copyOf(lines);
    }
}
