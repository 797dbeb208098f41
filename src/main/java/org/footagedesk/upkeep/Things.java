package org.footagedesk.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.PolicyProfile;

/** The things of the house, by the camera register of a policy. */
public record Things(PolicyProfile policy) {

    /** All that a duty is done to. */
    public List<Thing> of(About about) {
        return switch (about) {
            case HOUSE -> List.of(Thing.HOUSE);
            case RECORDER ->
                sites().map(site -> new Thing(site, "Recorder of the " + words(site)))
                        .toList();
            case SITE -> sites().map(site -> new Thing(site, words(site))).toList();
            case CAMERA ->
                policy.cameras().stream()
                        .map(camera -> new Thing(camera.code(), camera.name()))
                        .toList();
        };
    }

    /** The thing of that code; empty where the register has none. */
    public Optional<Thing> named(About about, String code) {
        return of(about).stream().filter(thing -> thing.code().equals(code)).findFirst();
    }

    /** The recorder that keeps what that camera sees. */
    public Optional<String> recorderOf(String camera) {
        return policy.camera(camera).map(Camera::site);
    }

    private Stream<String> sites() {
        return policy.cameras().stream().map(Camera::site).distinct();
    }

    /** {@code CIVIC_HALL} as people say it. */
    private static String words(String site) {
        var words = new StringBuilder();
        for (String word : site.toLowerCase(Locale.UK).split("_")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return words.toString();
    }
}
