package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The policies inside the program. */
record ShippedShelf(List<String> names) implements Shelf {

    @Override
    public Optional<PolicyText> find(String name) throws IOException {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        String place = "/policies/" + name + ".yaml";
        try (var stream = ShippedShelf.class.getResourceAsStream(place)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new PolicyText(name + ".yaml", place, stream.readAllBytes(), PolicyFiles.BASES));
        }
    }
}
