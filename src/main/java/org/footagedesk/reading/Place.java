package org.footagedesk.reading;

import java.util.List;
import java.util.Locale;

/**
 * A place that a camera sees, as the camera register of the policy profile lists it.
 *
 * @param camera the camera's number in the register
 * @param site the site's key in the register, such as CIVIC_HALL
 * @param aliases other words by which people call the place
 * @param siteNames what people call the whole site
 */
public record Place(String camera, String site, String name, List<String> aliases, List<String> siteNames) {

    /** A place whose site is called by the words of its key alone. */
    public Place(String camera, String site, String name, List<String> aliases) {
        this(camera, site, name, aliases, List.of(site.replace('_', ' ').toLowerCase(Locale.UK)));
    }

    public Place {
        aliases = List.copyOf(aliases);
        siteNames = List.copyOf(siteNames);
    }
}
