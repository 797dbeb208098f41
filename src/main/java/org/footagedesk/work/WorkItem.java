package org.footagedesk.work;

import java.util.regex.Pattern;

/**
 * What is to be done with what: a step of the routes and the id of its subject; ids only, never words of a person.
 *
 * @param step the NAME of {@code work:NAME}
 * @param id of a submission, a case, a letter: letters, digits and {@code . _ : / -}, at most 200 of them
 */
public record WorkItem(String step, String id) {

    private static final Pattern STEP = Pattern.compile("[a-z][a-z0-9-]{0,99}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}");

    public WorkItem {
        if (!STEP.matcher(step).matches()) {
            throw new IllegalArgumentException("A step of work is named in lower case words joined by '-'.");
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("work:" + step + " takes an id and nothing else.");
        }
    }

    /** A name that is unique among all steps, and from which {@link #named} reads the item again. */
    public String name() {
        return step + "/" + id;
    }

    /** The item of that {@link #name}. */
    public static WorkItem named(String name) {
        int slash = name.indexOf('/');
        return new WorkItem(name.substring(0, Math.max(slash, 0)), name.substring(slash + 1));
    }

    @Override
    public String toString() {
        return name();
    }
}
