package org.footagedesk.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    static CamerasMeant in(Collection<Finding> findings, PolicyProfile policy) {
        Set<String> named = values(findings, FieldKey.CAMERA)
                .filter(code -> policy.camera(code).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!named.isEmpty()) {
            return new CamerasMeant(List.copyOf(named), "the camera that the request names");
        }
        Set<String> sites = values(findings, FieldKey.SITE).collect(Collectors.toSet());
        List<String> there = codes(policy, camera -> sites.contains(camera.site()));
        if (!there.isEmpty()) {
            return new CamerasMeant(there, "every camera of the site that the request names");
        }
        return new CamerasMeant(
                codes(policy, _ -> true),
                sites.isEmpty()
                        ? "every camera, because the request does not say where"
                        : "every camera, because the register does not know the place that the request names");
    }

    private static List<String> codes(PolicyProfile policy, Predicate<Camera> meant) {
        return policy.cameras().stream().filter(meant).map(Camera::code).toList();
    }

    private static Stream<String> values(Collection<Finding> findings, FieldKey field) {
        return findings.stream()
                .filter(finding -> finding.field() == field)
                .flatMap(finding -> Stream.concat(Stream.of(finding.value()), finding.alternatives().stream()));
    }
}
