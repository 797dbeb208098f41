package org.footagedesk.upkeep;

/** What a duty is done to: the whole house once, or each of its things. */
public enum About {
    HOUSE,
    /** Each recorder; there is one at each site of the camera register. */
    RECORDER,
    /** Each site of the camera register. */
    SITE,
    /** Each camera of the register. */
    CAMERA
}
