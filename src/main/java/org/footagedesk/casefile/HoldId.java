package org.footagedesk.casefile;

import java.util.UUID;

/** The identity of one hold on one camera's footage. */
public record HoldId(UUID value) {

    public static HoldId of(String text) {
        return new HoldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
