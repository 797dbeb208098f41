package org.footagedesk.policy;

/** A person took the step of that id; each taking is its own moment. */
public record StepTaken(String step) implements CaseMoment {

    static final String PREFIX = "STEP:";

    @Override
    public String key() {
        return PREFIX + step;
    }
}
