package org.footagedesk.work.durable;

import java.util.List;
import java.util.Objects;
import org.apache.camel.spi.PropertiesSource;
import org.footagedesk.work.RoutePlaces;
import org.jspecify.annotations.Nullable;

/** Tells Camel what the parts of the desk say the names in the routes stand for. */
record PlacesOfRoutes(List<RoutePlaces> parts) implements PropertiesSource {

    @Override
    public String getName() {
        return "desk";
    }

    @Override
    public @Nullable String getProperty(String name) {
        return parts.stream()
                .map(part -> part.places().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
