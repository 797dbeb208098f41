package org.footagedesk.policy;

/** What must be true before footage is searched or disclosed, by the name of the Java predicate that knows. */
public record GateRule(String id, String clause, String title, String predicate, Stage stage) {

    /** The step the gate stands before, and with it before every later one. */
    public enum Stage {
        SEARCH,
        VIEWING,
        DISCLOSURE
    }
}
