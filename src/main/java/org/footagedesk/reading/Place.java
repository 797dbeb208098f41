package org.footagedesk.reading;

import java.util.List;

/**
 * A place that a camera sees, as the camera register of the policy profile lists it.
 *
 * @param camera the camera's number in the register
 * @param site GUILDHALL or CIVIC_HALL
 * @param aliases other words by which people call the place
 */
public record Place(String camera, String site, String name, List<String> aliases) {

    public Place {
        aliases = List.copyOf(aliases);
    }
}
