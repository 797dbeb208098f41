package org.footagedesk.desk.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last to be asked about an exception. The log gets what broke and where under a reference, never the exception's text,
 * which may quote a person; the page gets the reference.
 */
@Component
class WhatIsBroken implements HandlerExceptionResolver, Ordered {

    static final String REFERENCE = "org.footagedesk.broken";

    private static final Logger LOG = LoggerFactory.getLogger(WhatIsBroken.class);
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception broken) {
        if (broken instanceof AccessDeniedException || response.isCommitted()) {
            return null;
        }
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Broken, reference {}: {}", reference, chain(broken));
        request.setAttribute(REFERENCE, reference);
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static String chain(Throwable broken) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName() + " at " + place(cause))
                .collect(Collectors.joining(", caused by "));
    }

    /** The first line of our own code, or the first of all. */
    private static String place(Throwable broken) {
        var frames = broken.getStackTrace();
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith("org.footagedesk."))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }
}
