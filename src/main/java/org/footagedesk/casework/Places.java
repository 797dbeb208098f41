package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.GatePredicates;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.footagedesk.reading.Place;

/** The camera register as the reader of requests knows it. */
public final class Places {

    private Places() {}

    /** The cameras of a profile that ships with the desk; a flawed one is an error of this version. */
    public static List<Place> ofShipped(String profile) {
        return switch (new PolicyFiles(GatePredicates.names()).load(profile)) {
            case PolicyFile.Loaded loaded -> of(loaded.profile());
            case PolicyFile.Refused refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    static List<Place> of(PolicyProfile policy) {
        return policy.cameras().stream()
                .map(camera -> new Place(camera.code(), camera.site(), camera.name(), camera.aliases()))
                .toList();
    }
}
