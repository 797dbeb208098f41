package org.footagedesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.Recorder;
import org.footagedesk.journal.Denials;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.Policies;
import org.footagedesk.redaction.video.PictureResult;
import org.footagedesk.redaction.video.SourceSegment;
import org.footagedesk.redaction.video.Still;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.TimeWindow;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Looks at the recorder's own footage, one picture at a time; nothing is copied. */
@Component
class ReviewOfRecorder implements ReviewFootage {

    private final Recorder recorder;
    private final Still stills;
    private final Viewings viewings;
    private final Views views;
    private final Denials denials;
    private final Policies policies;
    private final Path folder;
    private final Clock clock;

    ReviewOfRecorder(
            Recorder recorder,
            Still stills,
            Viewings viewings,
            Views views,
            Denials denials,
            Policies policies,
            Home home,
            Clock clock) {
        this.recorder = recorder;
        this.stills = stills;
        this.viewings = viewings;
        this.views = views;
        this.denials = denials;
        this.policies = policies;
        this.folder = home.folder("rendering");
        this.clock = clock;
    }

    @Override
    public Opening open(String camera, TimeWindow window, Purpose purpose, StaffMember who) {
        Optional<String> denied = denied(purpose, who);
        if (denied.isPresent()) {
            denials.record(
                    who.name(),
                    "camera/" + camera + " for objective " + purpose.objective().code(),
                    denied.get(),
                    purpose.words());
            return new Opening.Denied(denied.get());
        }
        if (policies.inForce().camera(camera).isEmpty()) {
            return new Opening.Unclear(Map.of("camera", "Choose a camera of the register."));
        }
        if (window.length().compareTo(LONGEST) > 0) {
            return new Opening.Unclear(Map.of("to", "Open at most " + LONGEST.toHours() + " hours at once."));
        }
        if (window.from().isAfter(clock.instant())) {
            return new Opening.Unclear(Map.of("from", "That time has not come yet."));
        }
        return new Opening.Open(viewings.open(who, camera, window, purpose));
    }

    private static Optional<String> denied(Purpose purpose, StaffMember who) {
        if (!who.may(Ability.REVIEW_FOOTAGE)) {
            return Optional.of(
                    who.standing().barred().isEmpty()
                            ? "Your role does not allow you to look at footage."
                            : "You are not on the list of trained people (policy 7.4); ask the Data Controller.");
        }
        return who.mayReviewFor(purpose.objective())
                ? Optional.empty()
                : Optional.of("Your role may not look at footage for objective "
                        + purpose.objective().code() + " (policy 4.4). The attempt is on record.");
    }

    @Override
    public Optional<Review> review(UUID id, StaffMember who) {
        return viewings.find(id, who)
                .filter(open -> who.may(Ability.REVIEW_FOOTAGE) && who.mayReviewFor(open.objective()))
                .map(open -> new Review(
                        id,
                        open.camera(),
                        cameras().getOrDefault(open.camera(), open.camera()),
                        open.window(),
                        open.objective()));
    }

    @Override
    public Optional<byte[]> picture(UUID id, Duration offset, StaffMember who) {
        return review(id, who).flatMap(open -> {
            Instant moment = open.window().from().plus(offset);
            if (offset.isNegative() || moment.isAfter(open.window().to())) {
                return Optional.empty();
            }
            views.record(who.name(), "still/review/" + id + "/" + moment);
            return recorder.segments(open.camera(), new TimeWindow(moment, moment.plusSeconds(1))).stream()
                    .findFirst()
                    .flatMap(segment -> picture(segment, moment));
        });
    }

    @Override
    public Map<String, String> cameras() {
        var places = new LinkedHashMap<String, String>();
        for (Camera camera : policies.inForce().cameras()) {
            places.put(camera.code(), camera.name());
        }
        return places;
    }

    private Optional<byte[]> picture(RecordedSegment segment, Instant moment) {
        try {
            Path room = Files.createTempDirectory(folder, "review-");
            try (InputStream bytes = recorder.open(segment)) {
                Path file = room.resolve("000.mp4");
                Files.copy(bytes, file);
                var source = new SourceSegment(file, segment.time().from());
                return switch (stills.at(moment, List.of(source))) {
                    case PictureResult.Picture picture -> Optional.of(picture.jpeg());
                    case PictureResult.Refused refused -> Optional.empty();
                };
            } finally {
                FileSystemUtils.deleteRecursively(room);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A picture of " + segment.camera() + " could not be taken.", unreadable);
        }
    }
}
