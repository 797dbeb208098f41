package org.footagedesk.settings;

/** Whether the desk shows itself to visitors or serves a public body; a home or database opened in one never opens in the other. */
public enum Mode {
    DEMONSTRATION,
    PRODUCTION;

    /** The word that stands in settings and in the marker of a home. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
