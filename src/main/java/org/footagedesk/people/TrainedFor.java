package org.footagedesk.people;

import java.util.Arrays;
import java.util.List;

/** What somebody is trained for: the controls (policy 7.4), or one of the six topics of handling data (policy 13.1). */
public enum TrainedFor {
    OPERATING("Operating and viewing the cameras", "7.4"),
    SPOTTING_ACCESS_REQUESTS("Spotting a subject access request", "13.1"),
    SPOTTING_OBJECTIONS("Spotting an objection, or a request about automated decisions", "13.1"),
    FORMS("The forms", "13.1"),
    ON_RECEIPT("What to do when a request is received", "13.1"),
    GIVING_OUT_THE_POLICY("Giving out the policy", "13.1"),
    COMPLAINTS("How to complain to the owner or the regulator", "13.1");

    private final String title;
    private final String clause;

    TrainedFor(String title, String clause) {
        this.title = title;
        this.clause = clause;
    }

    /** The topic as people write it. */
    public String title() {
        return title;
    }

    /** The clause of the policy that asks for it. */
    public String clause() {
        return clause;
    }

    /** The six topics in which staff who handle data are trained. */
    public static List<TrainedFor> topics() {
        return Arrays.stream(values()).filter(topic -> topic != OPERATING).toList();
    }
}
