package org.footagedesk.casework;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.people.Objective;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.TimeWindow;

/** Looks at what the recorder has of a camera, for an objective that the person's role may use (policy 4.4, 7.4). */
public interface ReviewFootage {

    /** The longest stretch that is opened at once. */
    Duration LONGEST = Duration.ofHours(12);

    /** What became of wanting to look. */
    sealed interface Opening {

        /** It is open; the look and its purpose are on record. */
        record Open(UUID review) implements Opening {}

        /** The role does not allow it; the attempt is on record. */
        record Denied(String why) implements Opening {}

        /** Something typed cannot be accepted: {@code camera} or {@code from}. */
        record Unclear(Map<String, String> problems) implements Opening {}
    }

    /** What is open. */
    record Review(UUID id, String camera, String place, TimeWindow window, Objective objective) {}

    /** Opens a stretch of a camera. */
    Opening open(String camera, TimeWindow window, Purpose purpose, StaffMember who);

    /** What this person opened under that id; empty once it is closed, or where their role no longer allows it. */
    Optional<Review> review(UUID id, StaffMember who);

    /** The picture at so long after the beginning, as JPEG; empty where the recorder has none. Every one is a look on record. */
    Optional<byte[]> picture(UUID id, Duration offset, StaffMember who);

    /** The cameras by their codes, with what they show. */
    Map<String, String> cameras();
}
