package org.footagedesk.settings.opening;

import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.footagedesk.settings.FailedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on the error stream, in one line, why the desk did not start; the trace of an unforeseen failure goes to the log file. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SayWhyItFailed implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("org.footagedesk.start");

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> known = FailedStart.line(failure);
        if (known.isEmpty()) {
            LOG.error("The desk did not start: {}", ExceptionUtils.getStackTrace(failure));
        }
        System.err.println("desk: "
                + known.orElseGet(() -> "The desk did not start ("
                        + ExceptionUtils.getRootCause(failure).getClass().getSimpleName()
                        + "); its log file in the folder logs of the home says more."));
        return true;
    }
}
