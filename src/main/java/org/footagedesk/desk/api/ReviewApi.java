package org.footagedesk.desk.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.footagedesk.casework.ReviewFootage;
import org.footagedesk.casework.ReviewFootage.Opening;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.TimeWindow;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looking at what the recorder has, for scripts (policy 4.4, 7.4). */
@RestController
@RequestMapping("/api/reviews")
class ReviewApi {

    /** What is wanted, and what for. */
    record Asked(String camera, Instant from, Instant to, String objective, String words) {
        Asked {
            camera = Objects.requireNonNullElse(camera, "");
            objective = Objects.requireNonNullElse(objective, "");
            words = Objects.requireNonNullElse(words, "");
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** What is open. */
    record Opened(UUID review) {}

    private final ReviewFootage footage;

    ReviewApi(ReviewFootage footage) {
        this.footage = footage;
    }

    /** Whoever may not look is refused by the use case, which puts camera and purpose on record with the refusal. */
    @Needs
    @PostMapping
    Opened open(@RequestBody Asked asked, StaffMember who) {
        if (!asked.from().isBefore(asked.to())) {
            throw ApiRefusal.unprocessable("to: it must end after it begins.");
        }
        return switch (Purpose.read(asked.objective(), asked.words())) {
            case Purpose.Read.Unclear(Map<String, String> problems) -> throw unclear(problems);
            case Purpose.Read.Stated(Purpose purpose) ->
                opened(footage.open(asked.camera(), new TimeWindow(asked.from(), asked.to()), purpose, who));
        };
    }

    @Needs(Ability.REVIEW_FOOTAGE)
    @GetMapping(value = "/{id}/picture", produces = MediaType.IMAGE_JPEG_VALUE)
    byte[] picture(@PathVariable UUID id, @RequestParam(defaultValue = "0") long at, StaffMember who) {
        return footage.picture(id, Duration.ofSeconds(at), who)
                .orElseThrow(() -> ApiRefusal.noSuch("picture, or it is not open to you"));
    }

    private static Opened opened(Opening opening) {
        return switch (opening) {
            case Opening.Open(UUID review) -> new Opened(review);
            case Opening.Unclear(Map<String, String> problems) -> throw unclear(problems);
            case Opening.Denied(String why) -> {
                ApiRefusal.unlessDone(new Outcome.NotAllowed(why));
                throw new IllegalStateException("A refusal was taken for done.");
            }
        };
    }

    private static ApiRefusal unclear(Map<String, String> problems) {
        return ApiRefusal.unprocessable(problems.entrySet().stream()
                .map(problem -> problem.getKey() + ": " + problem.getValue())
                .sorted()
                .collect(Collectors.joining(" ")));
    }
}
