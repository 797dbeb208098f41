package org.footagedesk.policy;

import java.util.List;

/**
 * One camera of the register (policy 1.1).
 *
 * @param site the site's key, such as {@code GUILDHALL}
 * @param name what it shows, as people say it
 * @param aliases other names people use for the place
 */
public record Camera(String code, String site, String name, List<String> aliases) {

    public Camera {
        aliases = List.copyOf(aliases);
    }
}
