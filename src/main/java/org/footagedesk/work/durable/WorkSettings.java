package org.footagedesk.work.durable;

import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process takes part in the work, under {@code desk.work.*}.
 *
 * @param threads how many short items at the same time; 0 for as many as there are processors, since these keep them busy
 * @param readingThreads how many messages are read at the same time; one leaves the processors to the holds that follow
 * @param footageThreads how many items that wait for recorders
 * @param postThreads how many items that wait for mail servers
 * @param renderingThreads how many clips are rendered at the same time
 * @param poll how often to look for work that falls due or that another process asked for
 * @param heartbeat how often running work says that it lives; four missed ones and another process takes it over
 * @param attempts how often a step is tried before it is set aside, unless its endpoint says otherwise
 * @param backoff the wait after the first failure; it doubles each time, up to an hour
 * @param stopLimit how long running work may finish when the desk is stopped
 */
@ConfigurationProperties("desk.work")
record WorkSettings(
        @DefaultValue("0") int threads,
        @DefaultValue("1") int readingThreads,
        @DefaultValue("4") int footageThreads,
        @DefaultValue("2") int postThreads,
        @DefaultValue("1") int renderingThreads,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("6") int attempts,
        @DefaultValue("5s") Duration backoff,
        @DefaultValue("20s") Duration stopLimit) {

    WorkSettings {
        if (threads < 0
                || IntStream.of(readingThreads, footageThreads, postThreads, renderingThreads, attempts)
                        .anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException(
                    "desk.work.threads is not negative; reading-threads, footage-threads, post-threads, rendering-threads and attempts are at least 1.");
        }
    }

    int threads(Lane lane) {
        return switch (lane) {
            case SHORT ->
                threads > 0 ? threads : Math.max(2, Runtime.getRuntime().availableProcessors());
            case READING -> readingThreads;
            case FOOTAGE -> footageThreads;
            case POST -> postThreads;
            case RENDERING -> renderingThreads;
        };
    }
}
