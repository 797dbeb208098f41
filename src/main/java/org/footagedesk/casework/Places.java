package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.footagedesk.reading.OwnBody;
import org.footagedesk.reading.Place;
import org.footagedesk.reading.RequestReader;

/** The camera register as the reader of requests knows it. */
public final class Places {

    private Places() {}

    /** A reader for a profile that ships with the desk; a flawed one is an error of this version. */
    public static RequestReader readerOfShipped(String profile) {
        return switch (new PolicyFiles(new PredicatesOfCases()).load(profile)) {
            case PolicyFile.Loaded loaded -> reader(loaded.profile());
            case PolicyFile.Refused refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    /** A reader that knows the profile's body and its cameras. */
    static RequestReader reader(PolicyProfile policy) {
        return new RequestReader(
                of(policy), new OwnBody(policy.body().name(), policy.body().address()));
    }

    private static List<Place> of(PolicyProfile policy) {
        return policy.cameras().stream()
                .map(camera -> new Place(
                        camera.code(), camera.site(), camera.name(), camera.aliases(), policy.namesOf(camera.site())))
                .toList();
    }
}
