package org.footagedesk.redaction.video;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The lines in which a clip's own process and the desk speak: a job in; ready, progress and one ending out. */
final class ProcessLines {

    static final String READY = "ready";

    private static final String PROGRESS = "progress ";
    private static final String DONE = "done ";
    private static final String REFUSED = "refused ";
    private static final String FAILED = "failed ";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** How far a rendering has come. */
    record Progress(long done, long expected) {}

    private ProcessLines() {}

    static String job(Job job, VideoLimits limits) {
        return JSON.writeValueAsString(new Order(job, limits));
    }

    static Order order(String line) {
        return JSON.readValue(line, Order.class);
    }

    static String progress(long done, long expected) {
        return PROGRESS + done + " " + expected;
    }

    static Optional<Progress> progress(String line) {
        if (!line.startsWith(PROGRESS)) {
            return Optional.empty();
        }
        String[] numbers = line.substring(PROGRESS.length()).split(" ");
        return Optional.of(new Progress(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
    }

    static String done(Object value) {
        return DONE + JSON.writeValueAsString(value);
    }

    static String refused(String reason) {
        return REFUSED + reason.replaceAll("\\R", " ");
    }

    static String failed(String reason) {
        return FAILED + reason.replaceAll("\\R", " ");
    }

    /**
     * The outcome that the line ends the job with, or nothing where it goes on.
     *
     * @throws IOException when the clip is not to blame, such as a disk that is full
     */
    static <T> Optional<Outcome<T>> ending(String line, Class<T> answer) throws IOException {
        if (line.startsWith(FAILED)) {
            throw new IOException(line.substring(FAILED.length()));
        }
        if (line.startsWith(DONE)) {
            return Optional.of(new Outcome.Done<>(JSON.readValue(line.substring(DONE.length()), answer)));
        }
        return line.startsWith(REFUSED)
                ? Optional.of(new Outcome.Refused<>(line.substring(REFUSED.length())))
                : Optional.empty();
    }

    /** A job and the limits within which it is done. */
    record Order(Job job, VideoLimits limits) {}
}
