package org.footagedesk.work.durable;

import java.util.Locale;

/**
 * Which threads do a step: each lane has its own, so that a hostile paper, a slow recorder or an hour of rendering holds up
 * nothing else.
 */
enum Lane {
    /** Done in one transaction with its row; must be quick. */
    SHORT,
    /** Reads messages and their papers, which may take a minute; holds no transaction meanwhile. */
    READING,
    /** Waits for recorders; holds no transaction meanwhile. */
    FOOTAGE,
    /** Waits for mail servers; holds no transaction meanwhile. */
    POST,
    /** Keeps a processor busy for minutes; holds no transaction meanwhile. */
    RENDERING;

    /** The lane of that name in a route, such as {@code footage}. */
    static Lane named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of the work that db-scheduler sees of this lane. */
    String view() {
        return "work_" + word();
    }

    boolean holdsTransaction() {
        return this == SHORT;
    }
}
