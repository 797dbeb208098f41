package org.footagedesk.casefile;

import java.util.UUID;

/** The identity of one hold on one camera's footage. */
public record HoldId(UUID value) {

    /** The id as it is written in addresses and payloads; any other text is an IllegalArgumentException. */
    public static HoldId of(String text) {
        return new HoldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
