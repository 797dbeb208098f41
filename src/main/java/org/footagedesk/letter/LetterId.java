package org.footagedesk.letter;

import java.util.UUID;

/** One letter of one case, from its first draft to its delivery. */
public record LetterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
