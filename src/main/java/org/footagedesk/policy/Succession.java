package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The versions of one policy, each of which binds new cases until the next is in force. */
public record Succession(List<PolicyProfile> versions) {

    public Succession {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(PolicyProfile::version))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A policy has at least one version.");
        }
        for (int i = 1; i < versions.size(); i++) {
            refuseOverlap(versions.get(i - 1), versions.get(i));
        }
    }

    /** The version that binds a case opened on that London day: the latest in force, or the first before any was. */
    public PolicyProfile inForceOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    private static void refuseOverlap(PolicyProfile earlier, PolicyProfile later) {
        if (earlier.version() == later.version()) {
            throw new IllegalArgumentException(
                    "Two files call themselves %s: raise the version of one.".formatted(later.reference()));
        }
        if (!later.inForceFrom().isAfter(earlier.inForceFrom())) {
            throw new IllegalArgumentException(
                    "The dates of %s and %s overlap: %s is in force from %s, which is not later than %s."
                            .formatted(
                                    earlier.reference(),
                                    later.reference(),
                                    later.reference(),
                                    later.inForceFrom(),
                                    earlier.inForceFrom()));
        }
    }
}
