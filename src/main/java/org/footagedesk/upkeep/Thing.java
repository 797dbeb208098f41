package org.footagedesk.upkeep;

/** A thing that a duty is done to: its code in the camera register, and what people call it. */
public record Thing(String code, String name) {

    /** The whole house. */
    public static final Thing HOUSE = new Thing("HOUSE", "The house");
}
