package org.footagedesk.desk.cases;

import java.util.Optional;
import java.util.UUID;

/** Ids as they come in addresses typed by anybody. */
final class Ids {

    private Ids() {}

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
