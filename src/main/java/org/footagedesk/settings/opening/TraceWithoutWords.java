package org.footagedesk.settings.opening;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.StringJoiner;

/** A trace in the log file without the messages of its exceptions, which may quote what a person wrote. */
public final class TraceWithoutWords extends ThrowableHandlingConverter {

    private static final int FRAMES = 30;

    @Override
    public String convert(ILoggingEvent event) {
        StringJoiner lines = new StringJoiner("");
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            lines.add("  " + cause.getClassName() + "\n");
            StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
            int own = Math.min(frames.length - cause.getCommonFrames(), FRAMES);
            for (int i = 0; i < own; i++) {
                lines.add("    " + frames[i].getSTEAsString() + "\n");
            }
        }
        return lines.toString();
    }
}
