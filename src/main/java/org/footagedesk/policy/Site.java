package org.footagedesk.policy;

import java.util.List;

/**
 * A site of the camera register and what people call the whole of it.
 *
 * @param code the key under which cameras name it, such as {@code CIVIC_HALL}
 * @param aliases names beside the key's own words, slips of the pen included
 */
public record Site(String code, List<String> aliases) {

    public Site {
        aliases = List.copyOf(aliases);
    }
}
