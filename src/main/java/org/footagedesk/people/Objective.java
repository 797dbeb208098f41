package org.footagedesk.people;

/** What the cameras may be used for (policy 2.2): every look at footage is for one of these. */
public enum Objective {
    A("Prevent and detect crime, and bring offenders to justice"),
    B("Deal with harassment, disorder, damage and anti-social behaviour"),
    C("Make the community safer"),
    D("Gather evidence fairly, for those who may ask for it"),
    E("Follow contractors' access to the buildings out of hours");

    private final String words;

    Objective(String words) {
        this.words = words;
    }

    /** The letter under which the policy lists it: {@code a} to {@code e}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The objective in a line. */
    public String words() {
        return words;
    }
}
