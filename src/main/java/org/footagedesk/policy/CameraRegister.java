package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The body's cameras (policy 1.1).
 *
 * @param sites what people call the sites of the cameras, beside the words of their keys
 * @param source where the list was taken from and on which day, as it is told together with any answer from it
 */
public record CameraRegister(List<Site> sites, List<Camera> cameras, Optional<Source> source) {

    public CameraRegister {
        sites = List.copyOf(sites);
        cameras = List.copyOf(cameras);
        Repeated.in(sites.stream().map(Site::code)).ifPresent(code -> {
            throw new IllegalArgumentException("Two sites are called '" + code + "'.");
        });
        Repeated.in(cameras.stream().map(Camera::code)).ifPresent(code -> {
            throw new IllegalArgumentException("Two cameras are called '" + code + "'.");
        });
    }

    /** A published list and the day on which it was read. */
    public record Source(String name, LocalDate on) {}
}
