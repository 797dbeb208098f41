package org.footagedesk.settings.opening;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.footagedesk.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on the error stream, in one line, why the desk did not start; the trace of an unforeseen failure goes to the log file. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SayWhyItFailed implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("org.footagedesk.start");
    private static final String NO_CONNECTION = "08";
    private static final String WRONG_PASSWORD = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> known = line(failure);
        if (known.isEmpty()) {
            LOG.error("The desk did not start: {}", ExceptionUtils.getStackTrace(failure));
        }
        System.err.println("desk: "
                + known.orElseGet(() -> "The desk did not start ("
                        + ExceptionUtils.getRootCause(failure).getClass().getSimpleName()
                        + "); its log file in the folder logs of the home says more."));
        return true;
    }

    /** The line for a failure that an administrator can mend, or nothing if this failure is not known. */
    static Optional<String> line(Throwable failure) {
        for (Throwable cause : ExceptionUtils.getThrowableList(failure)) {
            Optional<String> line = switch (cause) {
                case CannotStart known -> Optional.of(known.getMessage());
                case PortInUseException port ->
                    Optional.of("The port " + port.getPort()
                            + " for the web pages is taken; choose another with --server.port=NUMBER.");
                case BindException port ->
                    Optional.of("A port is taken (" + port.getMessage()
                            + "); choose others with --server.port, --desk.smtp.port and --desk.imap.port.");
                case org.springframework.boot.context.properties.bind.BindException setting
                when setting.getProperty() != null ->
                    Optional.of("The setting " + setting.getName() + " cannot be '"
                            + setting.getProperty().getValue() + "'.");
                case SQLException refused when refused.getSQLState() != null -> database(refused);
                default -> Optional.<String>empty();
            };
            if (line.isPresent()) {
                return line.map(text -> text.replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> database(SQLException refused) {
        String state = refused.getSQLState();
        if (state.startsWith(NO_CONNECTION)) {
            return Optional.of("The database cannot be reached (" + refused.getMessage()
                    + "); check --desk.database.url and that the server runs.");
        }
        if (state.startsWith(WRONG_PASSWORD)) {
            return Optional.of("The database refused the sign-in (" + refused.getMessage()
                    + "); check the user names and passwords under desk.database.");
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return Optional.of("The database is not there (" + refused.getMessage() + "); check --desk.database.url.");
        }
        return Optional.empty();
    }
}
