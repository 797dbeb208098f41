package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.reading.Place;

/** The camera register as the reader of requests knows it. */
final class Places {

    private Places() {}

    static List<Place> of(PolicyProfile policy) {
        return policy.cameras().stream()
                .map(camera -> new Place(camera.code(), camera.site(), camera.name(), camera.aliases()))
                .toList();
    }
}
