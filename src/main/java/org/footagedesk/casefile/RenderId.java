package org.footagedesk.casefile;

import java.util.UUID;

/** The identity of one attempt at a redacted copy. */
public record RenderId(UUID value) {

    /** The id as it is written in addresses and payloads; any other text is an IllegalArgumentException. */
    public static RenderId of(String text) {
        return new RenderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
