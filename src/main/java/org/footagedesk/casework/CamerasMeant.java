package org.footagedesk.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;

/**
 * The cameras a request may mean: the one it names, else those of its site, else all, since footage that nobody holds is gone.
 *
 * @param reason why these, in a phrase for the case page
 */
record CamerasMeant(List<String> codes, String reason) {

    private static final String A_PLACE_WITHOUT_CAMERA = "OTHER";

    static CamerasMeant in(Collection<Finding> findings, PolicyProfile policy) {
        Set<String> named = values(findings, FieldKey.CAMERA)
                .filter(code -> policy.camera(code).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!named.isEmpty()) {
            return new CamerasMeant(List.copyOf(named), "the camera that the request names");
        }
        Optional<Finding> site = findings.stream()
                .filter(finding -> finding.field() == FieldKey.SITE)
                .max(Comparator.comparingDouble(Finding::confidence));
        return site.map(finding -> atSite(finding.value(), policy))
                .orElseGet(() -> new CamerasMeant(
                        policy.cameras().stream().map(Camera::code).toList(),
                        "every camera, because the request does not say where"));
    }

    private static CamerasMeant atSite(String site, PolicyProfile policy) {
        if (site.equals(A_PLACE_WITHOUT_CAMERA)) {
            return new CamerasMeant(List.of(), "no camera covers the place");
        }
        var codes = policy.cameras().stream()
                .filter(camera -> camera.site().equals(site))
                .map(Camera::code)
                .toList();
        return new CamerasMeant(codes, "every camera of the site that the request names");
    }

    private static Stream<String> values(Collection<Finding> findings, FieldKey field) {
        return findings.stream()
                .filter(finding -> finding.field() == field)
                .flatMap(finding -> Stream.concat(Stream.of(finding.value()), finding.alternatives().stream()));
    }
}
