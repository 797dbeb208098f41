package org.footagedesk.desk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.casework.ReviewFootage;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.TimeWindow;

/** A recorder of one camera that has no picture. */
final class PaperReview implements ReviewFootage {

    @Override
    public Opening open(String camera, TimeWindow window, Purpose purpose, StaffMember who) {
        return who.mayReviewFor(purpose.objective())
                ? new Opening.Open(new UUID(0, 7))
                : new Opening.Denied("Your role may not look at footage for that objective (policy 4.4).");
    }

    @Override
    public Optional<Review> review(UUID id, StaffMember who) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> picture(UUID id, Duration offset, StaffMember who) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> cameras() {
        return Map.of("CIVIC-STEPS", "step entrance of the Civic Hall");
    }
}
